package vn.anttcs.duty.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.duty.rule.DayKind;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;

/**
 * Một lần làm nhiệm vụ của thành viên.
 *
 * @param state of the sheet
 * @param placeCode code of the commune on the day of the answer, or the last one
 */
public record MemberDutyItem(
        String sheetNo,
        String teamCode,
        SheetState state,
        String entryNo,
        LocalDate day,
        DutyKind kind,
        DayKind dayKind,
        BigDecimal hours,
        String basisNo,
        String placeCode,
        String note) {}
