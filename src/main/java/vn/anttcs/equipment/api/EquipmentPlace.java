package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Nơi giữ của một cái.
 *
 * @param outcome HELD, LOST, DISPOSED, REJECTED or IN_REPAIR
 * @param holder who has it, or null when nobody has
 * @param state in which it is, or was last
 * @param sinceDay the day on which it came there
 * @param outingNo number of the loan or repair under which it is there, or null
 */
public record EquipmentPlace(
        String kindCode,
        String serialNo,
        PlaceOutcome outcome,
        EquipmentHolder holder,
        EquipmentState state,
        LocalDate sinceDay,
        String outingNo,
        Instant knownOn) {}
