package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách kế hoạch kiểm tra.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentCheckPlanPage(List<EquipmentCheckPlan> items, String next, Instant knownOn) {}
