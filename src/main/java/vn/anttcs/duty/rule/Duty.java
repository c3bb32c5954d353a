package vn.anttcs.duty.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Một lần làm nhiệm vụ: an entry as the rules see it.
 *
 * @param memberNo number of the member
 * @param day the day; of a night the one on which it begins
 * @param kind what for
 * @param hours hours worked, or null where they do not matter
 * @param basisNo number of the plan or order it rests on
 * @param placeCode code of the commune as given, or null for the usual place
 * @param placeId internal id of the commune that the code means on the day, or null when it means none or none was given
 */
public record Duty(
        String memberNo,
        LocalDate day,
        DutyKind kind,
        BigDecimal hours,
        String basisNo,
        String placeCode,
        Long placeId) {
    public Duty {
        Objects.requireNonNull(memberNo, "somebody was on duty");
        Objects.requireNonNull(day, "duty has a day");
        Objects.requireNonNull(kind, "duty has a kind");
        Objects.requireNonNull(basisNo, "duty rests on a plan or an order");
    }
}
