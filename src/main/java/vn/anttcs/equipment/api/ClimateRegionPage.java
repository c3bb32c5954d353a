package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách vùng khí hậu.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record ClimateRegionPage(List<ClimateRegion> items, String next, Instant knownOn) {}
