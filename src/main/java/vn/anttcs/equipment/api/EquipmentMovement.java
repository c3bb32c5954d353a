package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.shared.Decision;

/**
 * Lần giao nhận.
 *
 * @param movementNo public number, for life
 * @param businessDay the day on which it was done
 * @param from who gave; null when it was received from outside
 * @param to who received; null when it left for good
 * @param documentNo number of the delivery note, or null
 * @param documentDate of the delivery note, or null
 * @param supplier who delivered, or null
 * @param fundingSource who paid, or null
 * @param reason or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentMovement(
        String movementNo,
        MovementAct act,
        LocalDate businessDay,
        EquipmentHolder from,
        EquipmentHolder to,
        List<MovementLine> lines,
        String documentNo,
        LocalDate documentDate,
        String supplier,
        FundingSource fundingSource,
        String reason,
        Decision decision,
        Instant recordedAt,
        Instant knownOn) {}
