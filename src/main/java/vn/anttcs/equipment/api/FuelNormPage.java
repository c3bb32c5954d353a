package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách định mức nhiên liệu.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record FuelNormPage(List<FuelNorm> items, String next, Instant knownOn) {}
