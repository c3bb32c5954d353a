package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;

/**
 * Điều kiện về trình độ học vấn: lower-secondary schooling, or primary in border, island, mountain,
 * specially difficult and ethnic-minority areas (Law 30/2023/QH15, Art. 13.3).
 */
final class SchoolingCondition {

    private static final String FIELD = "educationLevel";

    private SchoolingCondition() {}

    static List<Ground> grounds(CandidateFacts candidate, LocalDate day) {
        DatedValue<EducationLevel> required = required(candidate, day);
        EducationLevel level = candidate.educationLevel();
        if (level == null) {
            return List.of(Ground.of(PersonnelGround.EDUCATION_MISSING, FIELD, required.basis(), required.value()));
        }
        if (!level.reaches(required.value())) {
            return List.of(Ground.of(
                    PersonnelGround.EDUCATION_INSUFFICIENT, FIELD, required.basis(), required.value(), level));
        }
        return List.of();
    }

    private static DatedValue<EducationLevel> required(CandidateFacts candidate, LocalDate day) {
        boolean nowhereLowered =
                Collections.disjoint(candidate.areaFeatures(), SelectionLaw.AREAS_OF_LOWER_SCHOOLING.on(day));
        return (nowhereLowered ? SelectionLaw.SCHOOLING : SelectionLaw.LOWER_SCHOOLING).datedOn(day);
    }
}
