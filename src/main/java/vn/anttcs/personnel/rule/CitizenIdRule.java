package vn.anttcs.personnel.rule;

import static vn.anttcs.law.LegalBasis.cite;

import java.time.LocalDate;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.CitizenId;
import vn.anttcs.shared.CitizenIdProblem;
import vn.anttcs.shared.Sex;

/**
 * Kiểm tra số định danh cá nhân: the number has the shape that the law gives it and agrees with the
 * person's own record. The number itself never appears in a ground.
 */
public final class CitizenIdRule {

    private static final LegalBasis SHAPE = cite("Law 26/2023/QH15", "12");

    private CitizenIdRule() {}

    /**
     * Decides on the number of a person of this sex and date of birth, either of which may be null
     * when unknown.
     */
    public static Ruling decide(String citizenId, Sex sex, LocalDate dateOfBirth) {
        return Ruling.of(CitizenId.check(citizenId, sex, dateOfBirth).stream()
                .map(CitizenIdRule::ground)
                .toList());
    }

    private static Ground ground(CitizenIdProblem problem) {
        return switch (problem) {
            case LENGTH -> Ground.of(PersonnelGround.CITIZEN_ID_LENGTH, "citizenId", SHAPE);
            case NOT_DIGITS -> Ground.of(PersonnelGround.CITIZEN_ID_NOT_DIGITS, "citizenId", SHAPE);
            case PLACE_UNKNOWN -> Ground.of(PersonnelGround.CITIZEN_ID_PLACE_UNKNOWN, "citizenId", null);
            case SEX_MISMATCH -> Ground.of(PersonnelGround.CITIZEN_ID_SEX_MISMATCH, "citizenId", null);
            case BIRTH_YEAR_MISMATCH -> Ground.of(PersonnelGround.CITIZEN_ID_BIRTH_YEAR_MISMATCH, "citizenId", null);
        };
    }
}
