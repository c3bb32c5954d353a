package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang bảng chấm công trực.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record DutySheetPage(List<DutySheetSummary> items, String next, Instant knownOn) {}
