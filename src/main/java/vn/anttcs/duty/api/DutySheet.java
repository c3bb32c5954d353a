package vn.anttcs.duty.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.anttcs.duty.rule.SheetState;

/**
 * Bảng chấm công trực của một Tổ trong một tháng.
 *
 * @param sheetNo public number, for life
 * @param reason why it was returned or is being corrected
 * @param correctionNo how often it was opened again after it had been confirmed
 * @param enteredBy who entered it, or opened it for correction
 * @param changedBy who changed it last
 * @param judgedBy who confirmed or returned it last
 * @param entries by day, member and kind
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record DutySheet(
        String sheetNo,
        String teamCode,
        YearMonth month,
        SheetState state,
        String reason,
        long correctionNo,
        String enteredBy,
        String changedBy,
        String judgedBy,
        List<DutyEntry> entries,
        long version,
        Instant knownOn) {}
