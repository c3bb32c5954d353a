package vn.anttcs.equipment.persistence.check;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;

/**
 * A check as it is kept.
 *
 * @param checkNo public number, for life
 * @param targetId what it was of
 * @param account where it was and in which state before the check
 * @param findings code of the point and defect of each, separated by a tab, one on a line
 * @param recheckBy or null
 * @param nextDue or null
 * @param movementNo or null
 * @param correctsId the check that this counter record takes back, or null
 * @param reason or null
 * @param decisionId or null
 */
public record CheckRow(
        long id,
        String checkNo,
        long targetId,
        Account account,
        long quantity,
        long failed,
        LocalDate checkedOn,
        CheckResult result,
        CheckerKind checker,
        String checkedBy,
        String findings,
        LocalDate recheckBy,
        LocalDate nextDue,
        String movementNo,
        Long correctsId,
        String reason,
        Long decisionId,
        Instant recordedAt) {}
