package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách kiểm kê, the newest day first.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record StocktakePage(List<StocktakeSummary> items, String next, Instant knownOn) {}
