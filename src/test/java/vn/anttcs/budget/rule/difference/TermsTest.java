package vn.anttcs.budget.rule.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.budget.rule.number.RoundingMethod;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.policy.DutyCount;
import vn.anttcs.budget.rule.policy.FirstMonth;
import vn.anttcs.budget.rule.policy.Pay;
import vn.anttcs.budget.rule.policy.StateChoice;

/** A word that is added to the format gets words of people with it. */
class TermsTest {
    static Stream<Enum<?>> words() {
        return Stream.of(
                        FirstMonth.values(),
                        StateChoice.values(),
                        StepCount.values(),
                        RoundingMethod.values(),
                        DutyCount.values(),
                        Pay.LimitKind.values(),
                        Pay.LimitSpan.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("words")
    void says_every_word_of_the_format_in_both_languages(Enum<?> word) {
        assertThat(Terms.of(word).vi()).isNotBlank().isNotEqualTo(word.name());
        assertThat(Terms.of(word).en()).isNotBlank().isNotEqualTo(word.name());
    }
}
