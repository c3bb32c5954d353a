package vn.anttcs.personnel.api;

import java.time.LocalDate;

/**
 * Văn bản nhắc nhở: a written reminder by the commune police.
 *
 * @param occurredOn the day it bears
 * @param reference its number
 * @param reason what it reminds of
 * @param version grows with each change of the member
 */
public record Reminder(String recordNo, LocalDate occurredOn, String reference, String reason, long version) {}
