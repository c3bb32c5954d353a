package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách đang giữ, by kind, size, lot, serial number and state.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record EquipmentHoldingPage(List<EquipmentHolding> items, String next, Instant knownOn) {}
