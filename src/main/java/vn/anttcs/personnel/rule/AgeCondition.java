package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.Ruling;

/**
 * Điều kiện về tuổi: from full 18 to full 70, above it by decision (Law 30/2023/QH15, Art. 13.1).
 *
 * <p>An age is full on the birthday itself, so the 18th birthday is the first day and the 70th the
 * last on which no decision is needed. Whoever was born on 29 February has the birthday on 28
 * February in other years: a term counted in months or years that ends on a day which the month
 * lacks ends on the last day of that month.
 */
final class AgeCondition {

    private AgeCondition() {}

    static Ruling decide(CandidateFacts candidate, LocalDate day) {
        return Ruling.all(minimum(candidate, day), maximum(candidate, day));
    }

    private static Ruling minimum(CandidateFacts candidate, LocalDate day) {
        DatedValue<Integer> age = SelectionLaw.MINIMUM_AGE.datedOn(day);
        LocalDate firstDay = candidate.dateOfBirth().plusYears(age.value());
        if (!day.isBefore(firstDay)) {
            return Ruling.allowed();
        }
        return Ruling.of(List.of(ground(PersonnelGround.AGE_BELOW_MINIMUM, age, firstDay)));
    }

    private static Ruling maximum(CandidateFacts candidate, LocalDate day) {
        DatedValue<Integer> age = SelectionLaw.MAXIMUM_AGE.datedOn(day);
        LocalDate lastDay = candidate.dateOfBirth().plusYears(age.value());
        if (!day.isAfter(lastDay)) {
            return Ruling.allowed();
        }
        String approver = SelectionLaw.APPROVER_ABOVE_MAXIMUM_AGE.on(day);
        return new NeedsApproval(approver, List.of(ground(PersonnelGround.AGE_ABOVE_MAXIMUM, age, lastDay)));
    }

    private static Ground ground(PersonnelGround code, DatedValue<Integer> age, LocalDate boundary) {
        return Ground.of(code, "dateOfBirth", age.basis(), age.value(), boundary);
    }
}
