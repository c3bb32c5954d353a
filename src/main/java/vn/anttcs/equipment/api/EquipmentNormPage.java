package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách định mức.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentNormPage(List<EquipmentNorm> items, String next, Instant knownOn) {}
