package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Các bước xét duyệt đề nghị của một đơn vị.
 *
 * @param unitCode code of the unit, {@code VN} for the nation
 * @param bodies step by step; the smallest territory that has one decides
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentApprovalRoute(
        String unitCode, LocalDate validOn, List<EquipmentApprovalBody> bodies, Instant knownOn) {}
