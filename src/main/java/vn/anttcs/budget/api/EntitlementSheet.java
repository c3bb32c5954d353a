package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Phiếu tính: the whole computation of one line, which the offline checker recomputes.
 *
 * @param document JSON text, format {@code anttcs-sheet/1}
 */
public record EntitlementSheet(
        String memberNo, YearMonth month, String itemCode, String policyCode, String document, Instant knownOn) {}
