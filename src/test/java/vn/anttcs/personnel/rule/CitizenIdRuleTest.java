package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.CitizenIdProblem;
import vn.anttcs.shared.Sex;

class CitizenIdRuleTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

    @Test
    void allows_a_number_that_agrees_with_the_person() {
        assertThat(CitizenIdRule.decide("038190000001", Sex.FEMALE, BORN)).isEqualTo(Ruling.allowed());
    }

    @Test
    void names_every_mismatch_at_once() {
        Ruling ruling = CitizenIdRule.decide("099391000001", Sex.MALE, BORN);
        assertThat(outcome(ruling))
                .isEqualTo("CITIZEN_ID_PLACE_UNKNOWN CITIZEN_ID_SEX_MISMATCH" + " CITIZEN_ID_BIRTH_YEAR_MISMATCH");
    }

    @Test
    void cites_the_law_for_the_shape_and_never_repeats_the_number() {
        Ruling ruling = CitizenIdRule.decide("0381A", Sex.FEMALE, BORN);
        assertThat(outcome(ruling)).isEqualTo("CITIZEN_ID_LENGTH CITIZEN_ID_NOT_DIGITS");
        assertThat(ruling.grounds()).allSatisfy(ground -> {
            assertThat(ground.field()).isEqualTo("citizenId");
            assertThat(ground.arguments()).isEmpty();
            assertThat(ground.basis().inEnglish()).isEqualTo("Law 26/2023/QH15, Art. 12");
        });
    }

    @ParameterizedTest
    @EnumSource(CitizenIdProblem.class)
    void has_a_ground_for_every_problem(CitizenIdProblem problem) {
        assertThat(PersonnelGround.values()).extracting(Enum::name).contains("CITIZEN_ID_" + problem);
    }
}
