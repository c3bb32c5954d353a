package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách biên bản, the newest day first.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record HandoverPage(List<HandoverSummary> items, String next, Instant knownOn) {}
