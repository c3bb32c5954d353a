package vn.anttcs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.shared.DateRange;

class TimelineTest {

    private static final LegalBasis OLD = LegalBasis.cite("Decree 24/2023/NĐ-CP", "3.2");
    private static final LegalBasis NEW = LegalBasis.cite("Decree 73/2024/NĐ-CP", "3.2");
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);
    private static final LocalDate JULY_2024 = LocalDate.of(2024, 7, 1);
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    private static final Timeline<Long> SALARY = Timeline.<Long>of("salary.base")
            .from(JULY_2023, 1_800_000L, OLD)
            .from(JULY_2024, 2_340_000L, NEW)
            .endOfLaw(JULY_2026)
            .build();

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvFileSource(resources = "/cases/timeline.csv", numLinesToSkip = 1)
    void answers_with_the_value_and_the_article_in_force(LocalDate day, long expected, String citation) {
        assertThat(SALARY.on(day)).isEqualTo(expected);
        assertThat(SALARY.basisOn(day).inEnglish()).isEqualTo(citation);
    }

    @Test
    void fails_before_the_first_value_naming_timeline_and_day() {
        LocalDate before = JULY_2023.minusDays(1);
        assertThatThrownBy(() -> SALARY.on(before))
                .isInstanceOfSatisfying(NoLawInForceException.class, error -> {
                    assertThat(error.timeline()).isEqualTo("salary.base");
                    assertThat(error.day()).isEqualTo(before);
                })
                .hasMessageContainingAll("salary.base", "2023-06-30");
        assertThat(SALARY.findOn(before)).isEmpty();
    }

    @Test
    void fails_from_the_end_of_law_on() {
        assertThat(SALARY.on(JULY_2026.minusDays(1))).isEqualTo(2_340_000L);
        assertThatThrownBy(() -> SALARY.on(JULY_2026)).isInstanceOf(NoLawInForceException.class);
        assertThatThrownBy(() -> SALARY.on(JULY_2026.plusDays(1))).isInstanceOf(NoLawInForceException.class);
    }

    @Test
    void lists_its_values_with_their_validity() {
        assertThat(SALARY.name()).isEqualTo("salary.base");
        assertThat(SALARY.values())
                .containsExactly(
                        new DatedValue<>(DateRange.of(JULY_2023, JULY_2024), 1_800_000L, OLD),
                        new DatedValue<>(DateRange.of(JULY_2024, JULY_2026), 2_340_000L, NEW));
        assertThat(SALARY.datedOn(JULY_2024)).isEqualTo(SALARY.values().get(1));
    }

    @Test
    void a_law_may_return_after_its_end() {
        Timeline<String> gap = Timeline.<String>of("gap")
                .from(JULY_2023, "before", OLD)
                .endOfLaw(JULY_2024)
                .from(JULY_2026, "after", NEW)
                .build();
        assertThat(gap.findOn(JULY_2024)).isEmpty();
        assertThat(gap.findOn(JULY_2026.minusDays(1))).isEmpty();
        assertThat(gap.on(JULY_2026)).isEqualTo("after");
        assertThat(gap.on(JULY_2024.minusDays(1))).isEqualTo("before");
    }

    @Test
    void refuses_dates_that_do_not_ascend() {
        Timeline.Builder<Integer> builder = Timeline.<Integer>of("age").from(JULY_2024, 18, NEW);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.from(JULY_2024, 19, NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.from(JULY_2023, 19, NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.endOfLaw(JULY_2024));
    }

    @Test
    void refuses_to_be_without_values() {
        assertThatIllegalStateException().isThrownBy(() -> Timeline.of("empty").build());
        assertThatIllegalStateException().isThrownBy(() -> Timeline.of("empty").endOfLaw(JULY_2024));
    }

    @Test
    void refuses_a_value_without_citation() {
        assertThatThrownBy(() -> Timeline.<Integer>of("age").from(JULY_2024, 18, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("citation");
    }
}
