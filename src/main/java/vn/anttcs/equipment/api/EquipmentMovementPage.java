package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách giao nhận, the newest day first and of one day what was recorded last.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentMovementPage(List<EquipmentMovement> items, String next, Instant knownOn) {}
