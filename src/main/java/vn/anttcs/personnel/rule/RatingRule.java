package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** Đánh giá, xếp loại hằng năm: once for each year in which the person was in the force; another grade is a correction. */
public final class RatingRule {

    private RatingRule() {}

    /**
     * Decides on a rating.
     *
     * @param record the service recorded
     * @param year the year rated
     * @param existing the grade recorded for the year, or null
     * @param correction whether it is meant as a correction
     * @param today the day on which it is entered
     */
    public static Ruling decide(
            ServiceRecord record, int year, RatingGrade existing, boolean correction, LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        if (year > today.getYear()) {
            grounds.add(Ground.of(PersonnelGround.RATING_YEAR_NOT_BEGUN, "ratedYear", null, text(year)));
        }
        if (!record.isInForceDuring(daysOf(year))) {
            grounds.add(Ground.of(PersonnelGround.RATING_NOT_IN_SERVICE, "ratedYear", null, text(year)));
        }
        if (existing != null && !correction) {
            grounds.add(Ground.of(PersonnelGround.RATING_EXISTS, "ratedYear", null, text(year), existing));
        }
        if (existing == null && correction) {
            grounds.add(Ground.of(PersonnelGround.RATING_NOTHING_TO_CORRECT, "correctionReason", null, text(year)));
        }
        return Ruling.of(grounds);
    }

    /** The days of a year. */
    public static DateRange daysOf(int year) {
        return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** As text, because a year is not written with a thousands separator. */
    private static String text(int year) {
        return String.valueOf(year);
    }
}
