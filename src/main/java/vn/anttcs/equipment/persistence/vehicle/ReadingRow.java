package vn.anttcs.equipment.persistence.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.vehicle.MeterRule;

/**
 * A reading as it is kept.
 *
 * @param readingNo public number, for life
 * @param holder who had the piece on the day
 * @param oldShown what the old instrument showed last, or null of an ordinary reading
 * @param correctsId the reading that this counter record takes back, or null
 * @param reason or null
 * @param decisionId or null
 */
public record ReadingRow(
        long id,
        String readingNo,
        long meterId,
        Holder holder,
        LocalDate readOn,
        long shown,
        Long oldShown,
        Long correctsId,
        String reason,
        Long decisionId,
        Instant recordedAt) {
    /** What rules look at. */
    public MeterRule.Reading rule() {
        return new MeterRule.Reading(readOn, recordedAt, shown, oldShown);
    }
}
