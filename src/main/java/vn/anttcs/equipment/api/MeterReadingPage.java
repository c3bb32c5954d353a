package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách chỉ số đồng hồ.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record MeterReadingPage(List<MeterReading> items, String next, Instant knownOn) {}
