package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Một trang đề nghị.
 *
 * @param next cursor of the next page, or null on the last
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentRequestPage(List<EquipmentRequestSummary> items, String next, Instant knownOn) {}
