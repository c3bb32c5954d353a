package vn.anttcs.duty.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.duty.rule.DayKind;
import vn.anttcs.duty.rule.DutyKind;

/**
 * Dòng chấm công trong bảng.
 *
 * @param entryNo public number, for life
 * @param dayKind what the day is by the calendar
 * @param placeCode code of the commune on the last day of the month
 */
public record DutyEntry(
        String entryNo,
        String memberNo,
        LocalDate day,
        DutyKind kind,
        DayKind dayKind,
        BigDecimal hours,
        String basisNo,
        String placeCode,
        String note) {}
