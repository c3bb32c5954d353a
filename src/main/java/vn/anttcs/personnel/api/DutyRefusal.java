package vn.anttcs.personnel.api;

import java.time.LocalDate;

/**
 * Một lần không chấp hành nhiệm vụ không có lý do chính đáng, hoặc không hoàn thành nhiệm vụ.
 *
 * @param occurredOn the day of it
 * @param reference number of the minutes
 * @param reason which task; never names of residents
 * @param version grows with each change of the member
 */
public record DutyRefusal(String recordNo, LocalDate occurredOn, String reference, String reason, long version) {}
