package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.personnel.rule.ServiceRecords.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;

/** Yearly ratings. */
class RatingRuleTest {
    private final ServiceRecord serving = ServiceRecords.serving();

    @Test
    void rates_a_year_of_service_once() {
        assertThat(codes(serving, 2025, null, false)).isEmpty();
        assertThat(codes(serving, 2025, RatingGrade.GOOD, false)).containsExactly(PersonnelGround.RATING_EXISTS);
    }

    @Test
    void corrects_what_is_rated_and_nothing_else() {
        assertThat(codes(serving, 2025, RatingGrade.GOOD, true)).isEmpty();
        assertThat(codes(serving, 2025, null, true)).containsExactly(PersonnelGround.RATING_NOTHING_TO_CORRECT);
    }

    @Test
    void rates_the_running_year_and_not_the_next() {
        assertThat(codes(serving, 2026, null, false)).isEmpty();
        assertThat(codes(serving, 2027, null, false)).containsExactly(PersonnelGround.RATING_YEAR_NOT_BEGUN);
    }

    @Test
    void rates_a_year_with_a_single_day_of_service() {
        ServiceRecord oneDay = ServiceRecords.record()
                .state("2024-12-31", MemberStatus.SERVING)
                .state("2025-01-01", MemberStatus.DISCHARGED)
                .build();
        assertThat(codes(oneDay, 2024, null, false)).isEmpty();
        assertThat(codes(oneDay, 2025, null, false)).containsExactly(PersonnelGround.RATING_NOT_IN_SERVICE);
    }

    @Test
    void names_every_ground_at_once() {
        ServiceRecord left = ServiceRecords.record()
                .state("2024-07-01", MemberStatus.SERVING)
                .state("2025-01-01", MemberStatus.DISCHARGED)
                .build();
        assertThat(codes(left, 2027, null, true)).hasSize(3);
    }

    @Test
    void says_which_year_it_means_without_a_thousands_separator() {
        assertThat(RatingRule.decide(serving, 2027, null, false, TODAY).grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.arguments()).containsExactly("2027"));
    }

    private static List<GroundCode> codes(ServiceRecord record, int year, RatingGrade existing, boolean correction) {
        return RatingRule.decide(record, year, existing, correction, TODAY).grounds().stream()
                .map(Ground::code)
                .toList();
    }
}
