package vn.anttcs.duty.api;

import java.time.YearMonth;
import vn.anttcs.duty.rule.SheetState;

/**
 * Bảng chấm công trực trong danh sách.
 *
 * @param entries how many it holds
 */
public record DutySheetSummary(
        String sheetNo,
        String teamCode,
        YearMonth month,
        SheetState state,
        String reason,
        long correctionNo,
        long entries,
        long version) {}
