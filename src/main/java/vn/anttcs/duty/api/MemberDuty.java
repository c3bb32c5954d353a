package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/**
 * Nhiệm vụ của một thành viên, and the sums of the year up to the last month asked for.
 *
 * @param items by day and kind
 * @param yearTotals from January of the last month asked for up to that month, of the same entries
 */
public record MemberDuty(List<MemberDutyItem> items, List<DutyTotal> yearTotals, Instant knownOn) {}
