package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách sửa chữa, the newest first.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentRepairPage(List<EquipmentRepair> items, String next, Instant knownOn) {}
