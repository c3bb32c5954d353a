package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Kế hoạch kiểm tra of a kind.
 *
 * @param planCode its code among the plans of the kind
 * @param validFrom first day on which this holds
 * @param validTo first day on which it no longer holds, or null while no end is known
 * @param decision on which it rests
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentCheckPlan(
        String kindCode,
        String planCode,
        EquipmentCheckPlanTerms terms,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        long version,
        Instant knownOn) {}
