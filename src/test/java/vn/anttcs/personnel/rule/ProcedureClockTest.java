package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.law.NoLawInForceException;
import vn.anttcs.law.WorkingDays;

class ProcedureClockTest {

    private static final ProcedureClock CLOCK =
            new ProcedureClock(new WorkingDays(Set.of(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 3))));

    @ParameterizedTest(name = "{0} from {1}: {2} ({3})")
    @CsvFileSource(resources = "/cases/procedure-terms.csv", numLinesToSkip = 1)
    void gives_every_step_its_term(ProcedureStep step, LocalDate start, LocalDate due, String citation) {
        DueDay dueDay = CLOCK.dueDay(step, start);
        assertThat(dueDay.due()).isEqualTo(due);
        assertThat(dueDay.basis().inEnglish()).isEqualTo(citation);
        assertThat(dueDay.step()).isEqualTo(step);
        assertThat(dueDay.start()).isEqualTo(start);
    }

    @Test
    void a_step_is_late_from_the_day_after_its_term() {
        DueDay dueDay = CLOCK.dueDay(ProcedureStep.SELECTION_PROPOSAL, LocalDate.of(2024, 7, 1));
        assertThat(dueDay.isMissedOn(LocalDate.of(2024, 7, 7))).isFalse();
        assertThat(dueDay.isMissedOn(LocalDate.of(2024, 7, 8))).isFalse();
        assertThat(dueDay.isMissedOn(LocalDate.of(2024, 7, 9))).isTrue();
    }

    @Test
    void knows_no_term_before_the_first_of_july_2024() {
        assertThatThrownBy(() -> CLOCK.dueDay(ProcedureStep.DISCHARGE_DECISION, LocalDate.of(2024, 6, 30)))
                .isInstanceOf(NoLawInForceException.class);
    }
}
