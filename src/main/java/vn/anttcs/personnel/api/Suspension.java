package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Tạm đình chỉ: a period in which a member takes no part.
 *
 * @param from its first day
 * @param until the day of return; absent while it is open
 * @param reason why
 * @param decision the act on which it rests, where there is one
 */
public record Suspension(LocalDate from, LocalDate until, String reason, Decision decision) {}
