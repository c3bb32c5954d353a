package vn.anttcs.duty.api;

import java.time.Instant;
import vn.anttcs.duty.rule.SheetState;

/**
 * Một lần thay đổi của bảng.
 *
 * @param supersededAt when the next change came; absent of the last one
 * @param entries how many it then held
 */
public record DutySheetChange(
        Instant recordedAt,
        Instant supersededAt,
        SheetState state,
        String reason,
        long correctionNo,
        String enteredBy,
        String changedBy,
        String judgedBy,
        long entries) {}
