package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CitizenIdTest {

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvFileSource(resources = "/cases/citizen-ids.csv", numLinesToSkip = 1)
    void finds_every_problem_of_a_number(
            String number, Sex sex, LocalDate dateOfBirth, String problems, String citation) {
        List<CitizenIdProblem> expected = problems == null
                ? List.of()
                : Arrays.stream(problems.split(" "))
                        .map(CitizenIdProblem::valueOf)
                        .toList();
        assertThat(CitizenId.check(number, sex, dateOfBirth))
                .as(citation)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void knows_sixty_three_places_of_birth_registration() {
        long known = IntStream.range(0, 1000)
                .mapToObj(place -> String.format("%03d090000001", place))
                .filter(number -> CitizenId.check(number, null, null).isEmpty())
                .count();
        assertThat(known).isEqualTo(63);
    }

    @Test
    void reports_a_missing_number_by_its_shape() {
        assertThat(CitizenId.check(null, Sex.MALE, null))
                .containsExactlyInAnyOrder(CitizenIdProblem.LENGTH, CitizenIdProblem.NOT_DIGITS);
        assertThat(CitizenId.check("", Sex.MALE, null))
                .containsExactlyInAnyOrder(CitizenIdProblem.LENGTH, CitizenIdProblem.NOT_DIGITS);
    }

    @Test
    void leaves_out_the_comparison_with_what_is_unknown() {
        assertThat(CitizenId.check("001190000001", null, LocalDate.of(1990, 5, 1)))
                .isEmpty();
        assertThat(CitizenId.check("001190000001", Sex.FEMALE, null)).isEmpty();
    }

    @Test
    void recognises_a_number_of_an_old_card() {
        assertThat(new CitizenId("123456789").isOld()).isTrue();
        assertThat(new CitizenId("001190000001").isOld()).isFalse();
    }

    @Test
    void hides_all_but_the_first_three_and_the_last_two_digits() {
        assertThat(new CitizenId("001190000012").masked()).isEqualTo("001*******12");
        assertThat(new CitizenId("123456789").masked()).isEqualTo("123****89");
        assertThat(new CitizenId("001190000012")).hasToString("001*******12");
    }

    @Test
    void cannot_be_made_of_anything_else() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId("00119000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId("00119000001x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId(null));
    }
}
