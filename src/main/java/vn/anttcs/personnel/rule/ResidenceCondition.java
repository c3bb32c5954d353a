package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;

/**
 * Điều kiện về cư trú: registered for a year where the application is made, and really living there
 * (Law 30/2023/QH15, Art. 13.4). A priority group is spared the year, not the living there.
 */
final class ResidenceCondition {

    private static final String FIELD = "residence";

    private ResidenceCondition() {}

    static List<Ground> grounds(CandidateFacts candidate, LocalDate day) {
        LegalBasis basis = SelectionLaw.RESIDENCE_YEARS.basisOn(day);
        List<Ground> grounds = new ArrayList<>();
        LocalDate registeredSince = candidate.residence().registeredSince();
        if (registeredSince == null || registeredSince.isAfter(day)) {
            grounds.add(Ground.of(PersonnelGround.RESIDENCE_NOT_REGISTERED, FIELD, basis));
        } else if (!isSparedTheYears(candidate, day)) {
            grounds.addAll(tooShort(registeredSince, day));
        }
        if (!candidate.residence().livingThere()) {
            grounds.add(Ground.of(PersonnelGround.RESIDENCE_NOT_LIVED_IN, FIELD, basis));
        }
        return grounds;
    }

    private static boolean isSparedTheYears(CandidateFacts candidate, LocalDate day) {
        return !Collections.disjoint(candidate.priorityGroups(), SelectionLaw.GROUPS_WITHOUT_RESIDENCE_YEARS.on(day));
    }

    private static List<Ground> tooShort(LocalDate registeredSince, LocalDate day) {
        DatedValue<Integer> years = SelectionLaw.RESIDENCE_YEARS.datedOn(day);
        LocalDate fullOn = registeredSince.plusYears(years.value());
        if (!day.isBefore(fullOn)) {
            return List.of();
        }
        return List.of(Ground.of(
                PersonnelGround.RESIDENCE_TOO_SHORT, FIELD, years.basis(), years.value(), registeredSince, fullOn));
    }
}
