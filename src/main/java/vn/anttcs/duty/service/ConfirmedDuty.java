package vn.anttcs.duty.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.duty.rule.DayKind;

/**
 * Nhiệm vụ đã xác nhận: one confirmed entry, as outer features may know it.
 *
 * @param memberNo who
 * @param day the day; of a night the one on which it begins
 * @param kind one of {@code NIGHT, DAY_OFF, PUBLIC_HOLIDAY, HEAVY_WORK, AREA_DAY, SHIFT, TRAINING_DAY, MOBILISATION_DAY}
 * @param dayKind one of {@code WORKING_DAY, WEEKLY_DAY_OFF, PUBLIC_HOLIDAY}, by the calendar as it was known
 * @param hours hours worked, or null where none were entered
 * @param basisNo number of the duty plan ({@code KH…}), training order ({@code KH…}) or mobilisation order ({@code DD…})
 * @param placeId internal id of the commune in which it was done
 * @param sheetNo the sheet
 * @param entryNo the entry, for life
 * @param teamId internal id of the team of the sheet
 */
public record ConfirmedDuty(
        String memberNo,
        LocalDate day,
        String kind,
        String dayKind,
        BigDecimal hours,
        String basisNo,
        long placeId,
        String sheetNo,
        String entryNo,
        long teamId) {
    ConfirmedDuty(vn.anttcs.duty.persistence.LedgerRow row, DayKind dayKind) {
        this(
                row.memberNo(),
                row.day(),
                row.kind().name(),
                dayKind.name(),
                row.hours(),
                row.basisNo(),
                row.placeId(),
                row.sheetNo(),
                row.entryNo(),
                row.teamId());
    }
}
