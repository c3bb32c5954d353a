package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh mục trang bị.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentKindPage(List<EquipmentKind> items, String next, Instant knownOn) {}
