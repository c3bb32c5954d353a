package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts towards a discharge, and counts once. */
class EvidenceRegisterTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private final Evidence registered = reminder("2026-02-15", "12/CV");

    @Test
    void counts_a_piece_once_that_is_registered_and_handed_in() {
        assertThat(together(reminder("2026-02-15", "12/CV"))).containsExactly(registered);
    }

    @Test
    void takes_a_piece_without_reference_for_the_registered_one_of_the_day() {
        assertThat(together(reminder("2026-02-15", null))).containsExactly(registered);
    }

    @Test
    void counts_another_piece_of_the_same_day_by_its_reference() {
        assertThat(together(reminder("2026-02-15", "13/CV"))).hasSize(2);
    }

    @Test
    void counts_a_piece_of_another_day_or_another_kind() {
        assertThat(together(reminder("2026-02-16", "12/CV"))).hasSize(2);
        assertThat(together(new Evidence(EvidenceKind.UNJUSTIFIED_REFUSAL, LocalDate.of(2026, 2, 15), null)))
                .hasSize(2);
    }

    @Test
    void leaves_out_what_was_registered_in_an_earlier_service() {
        assertThat(EvidenceRegister.together(List.of(reminder("2024-12-31", "1")), List.of(), SINCE))
                .isEmpty();
        assertThat(EvidenceRegister.together(List.of(reminder("2025-01-01", "1")), List.of(), SINCE))
                .hasSize(1);
    }

    private List<Evidence> together(Evidence given) {
        return EvidenceRegister.together(List.of(registered), List.of(given), SINCE);
    }

    private static Evidence reminder(String day, String reference) {
        return new Evidence(EvidenceKind.WRITTEN_REMINDER, LocalDate.parse(day), reference);
    }
}
