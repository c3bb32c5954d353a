package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.shared.Decision;

/**
 * Lần kiểm tra.
 *
 * @param checkNo public number, for life
 * @param holder who has it; may be absent in the contract, like everything that may be empty
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param quantity that was checked
 * @param state in which it was before the check
 * @param failed how many of them failed
 * @param recheckBy last day by which defects are to be put right, or null
 * @param nextDue last day by which the next check is to be done, or null where the check says nothing of it
 * @param movementNo the movement that took what failed out of use, or brought back what passed; null without one
 * @param corrects number of the check that this counter record takes back, or null
 * @param correctedBy number of the counter record that takes this one back, or null
 * @param reason of a counter record, or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentCheck(
        String checkNo,
        String kindCode,
        String planCode,
        EquipmentHolder holder,
        String size,
        String lotNo,
        String serialNo,
        long quantity,
        EquipmentState state,
        LocalDate checkedOn,
        CheckResult result,
        long failed,
        CheckerKind checker,
        String checkedBy,
        List<EquipmentCheckFinding> findings,
        LocalDate recheckBy,
        LocalDate nextDue,
        String movementNo,
        String corrects,
        String correctedBy,
        String reason,
        Decision decision,
        Instant recordedAt,
        Instant knownOn) {}
