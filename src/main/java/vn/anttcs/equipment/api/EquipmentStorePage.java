package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách kho.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentStorePage(List<EquipmentStore> items, String next, Instant knownOn) {}
