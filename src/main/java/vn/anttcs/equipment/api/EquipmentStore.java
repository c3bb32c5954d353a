package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Kho trang bị.
 *
 * @param storeNo public number, for life
 * @param unitCode code today of the province or commune
 * @param validFrom first day
 * @param closedFrom first day on which it is closed, or null while it is open
 * @param decision on which it rests, or null
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentStore(
        String storeNo,
        String name,
        String unitCode,
        LocalDate validFrom,
        LocalDate closedFrom,
        Decision decision,
        long version,
        Instant knownOn) {}
