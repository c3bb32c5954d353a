package vn.anttcs.duty.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;

/**
 * One entry with the sheet on which it stands.
 *
 * @param state of the sheet at the recorded time of the read; null where it was not asked for
 */
public record LedgerRow(
        String sheetNo,
        long teamId,
        SheetState state,
        String entryNo,
        String memberNo,
        LocalDate day,
        DutyKind kind,
        BigDecimal hours,
        String basisNo,
        long placeId,
        String note) {
    public LedgerRow {
        hours = hours == null ? null : new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }
}
