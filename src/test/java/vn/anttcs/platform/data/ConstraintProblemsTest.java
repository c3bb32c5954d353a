package vn.anttcs.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.anttcs.platform.error.Problem;

class ConstraintProblemsTest {
    record Command(
            @Size(max = 2) List<@NotBlank @Pattern(regexp = "\\d*") String> codes,
            @Max(3) Integer most) {}

    @Test
    void a_text_in_a_list_is_known_by_its_place() {
        assertThat(problems(new Command(List.of("1", "x"), 4)))
                .extracting(Problem::code, Problem::field)
                .containsExactlyInAnyOrder(tuple("WRONG_FORM", "codes[1]"), tuple("TOO_BIG", "most"));
    }

    @Test
    void a_list_is_known_by_its_name() {
        assertThat(problems(new Command(List.of("1", "2", "3"), null)))
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("WRONG_LENGTH", "codes"));
    }

    private static List<Problem> problems(Command command) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return ConstraintProblems.of(factory.getValidator().validate(command));
        }
    }
}
