package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Chức danh kiêm nhiệm with its days.
 *
 * @param post the word by which policies know it; {@code NONE} records that no other post is held
 * @param title as it is called there, or null
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param decision the act on which it rests, or null
 */
public record OtherPostPeriod(String post, String title, LocalDate validFrom, LocalDate validTo, Decision decision) {}
