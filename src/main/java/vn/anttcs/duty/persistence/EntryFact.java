package vn.anttcs.duty.persistence;

import java.math.BigDecimal;
import vn.anttcs.duty.rule.DutyKind;

/**
 * One entry of a duty sheet; its day is the day on which it holds.
 *
 * @param hours hours worked, or null
 * @param basisNo number of the plan or order it rests on
 * @param placeId the commune in which it was done
 * @param note what was done, or null
 */
public record EntryFact(
        String memberNo, DutyKind dutyKind, BigDecimal hours, String basisNo, long placeId, String note) {
    public EntryFact {
        // Databases give back as many decimals as the column has.
        hours = hours == null ? null : new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }
}
