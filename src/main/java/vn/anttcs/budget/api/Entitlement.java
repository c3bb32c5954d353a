package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Các khoản được hưởng: what a member is owed for a month, line by line; each line opens into its sheet.
 *
 * @param totalDong the sum of the lines in đồng
 */
public record Entitlement(
        String memberNo, YearMonth month, List<EntitlementLine> lines, long totalDong, Instant knownOn) {}
