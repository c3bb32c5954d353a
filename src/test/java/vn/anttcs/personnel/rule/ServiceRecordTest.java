package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.anttcs.shared.DateRange;

/** What a timeline of service answers. */
class ServiceRecordTest {
    private final ServiceRecord twice = ServiceRecords.record()
            .state("2024-01-01", MemberStatus.CANDIDATE)
            .state("2024-07-01", MemberStatus.SERVING)
            .state("2025-01-01", MemberStatus.DISCHARGED)
            .state("2025-06-01", MemberStatus.CANDIDATE)
            .state("2025-07-01", MemberStatus.SERVING)
            .state("2025-09-01", MemberStatus.SUSPENDED)
            .state("2025-10-01", MemberStatus.SERVING)
            .build();

    @Test
    void begins_the_present_service_anew_after_a_discharge() {
        assertThat(twice.startOfServiceOn(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(twice.startOfServiceOn(LocalDate.of(2024, 12, 31))).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void has_no_service_to_begin_while_somebody_is_no_member() {
        assertThat(twice.startOfServiceOn(LocalDate.of(2025, 3, 1))).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void begins_with_the_first_day_of_a_record_that_knows_nothing_earlier() {
        // Loaded from an old roster: what came before the recognition is not in the register.
        ServiceRecord loaded = ServiceRecords.record()
                .state("2024-07-01", MemberStatus.SERVING)
                .build();
        assertThat(loaded.startOfServiceOn(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void counts_the_suspended_to_the_force_and_nobody_else() {
        assertThat(twice.isInForceDuring(days("2025-09-01", "2025-09-02"))).isTrue();
        assertThat(twice.isInForceDuring(days("2025-01-01", "2025-07-01"))).isFalse();
        assertThat(twice.isInForceDuring(days("2025-01-01", "2025-07-02"))).isTrue();
    }

    private static DateRange days(String from, String to) {
        return DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
