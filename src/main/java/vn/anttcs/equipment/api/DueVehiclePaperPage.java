package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách giấy tờ xe đến hạn.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record DueVehiclePaperPage(List<DueVehiclePaper> items, String next, Instant knownOn) {}
