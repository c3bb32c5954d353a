package vn.anttcs.budget.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.law.WorkingDays;

/** Circular 14/2024/TT-BCA: 2 working days to forward, 5 to appraise, 2 to decide. */
class ClaimClockTest {
    private static final WorkingDays CALENDAR =
            new WorkingDays(Set.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        // Monday: Tuesday and Wednesday
        "2026-03-02, 2026-03-04",
        // Thursday: Friday and Monday
        "2026-03-05, 2026-03-09",
        // Friday, Saturday and Sunday: Monday and Tuesday
        "2026-03-06, 2026-03-10",
        "2026-03-07, 2026-03-10",
        "2026-03-08, 2026-03-10",
        // Wednesday before two public holidays and a weekend: Monday and Tuesday
        "2026-04-29, 2026-05-05"
    })
    void forwarding_has_two_working_days(LocalDate receivedOn, LocalDate dueOn) {
        assertThat(new ClaimClock(receivedOn, null, null, null).deadlines(CALENDAR))
                .containsExactly(new ClaimClock.Deadline(ClaimStep.FORWARD, dueOn, null));
    }

    @Test
    void each_term_begins_when_the_step_before_is_done() {
        LocalDate forwarded = MONDAY.plusDays(1);
        LocalDate appraised = forwarded.plusDays(3);
        assertThat(new ClaimClock(MONDAY, forwarded, appraised, null).deadlines(CALENDAR))
                .containsExactly(
                        new ClaimClock.Deadline(ClaimStep.FORWARD, LocalDate.of(2026, 3, 4), forwarded),
                        new ClaimClock.Deadline(ClaimStep.APPRAISE, LocalDate.of(2026, 3, 10), appraised),
                        new ClaimClock.Deadline(ClaimStep.DECIDE, LocalDate.of(2026, 3, 10), null));
    }

    @Test
    void the_last_day_of_a_term_is_in_time_and_the_day_after_is_late() {
        LocalDate due = LocalDate.of(2026, 3, 4);
        ClaimClock.Deadline open = new ClaimClock.Deadline(ClaimStep.FORWARD, due, null);
        assertThat(open.isOverdue(due.minusDays(1))).isFalse();
        assertThat(open.isOverdue(due)).isFalse();
        assertThat(open.isOverdue(due.plusDays(1))).isTrue();
        ClaimClock.Deadline inTime = new ClaimClock.Deadline(ClaimStep.FORWARD, due, due);
        assertThat(inTime.isOverdue(due.plusYears(1))).isFalse();
        ClaimClock.Deadline late = new ClaimClock.Deadline(ClaimStep.FORWARD, due, due.plusDays(1));
        assertThat(late.isOverdue(due.plusYears(1))).isTrue();
    }

    @Test
    void the_latest_day_is_that_of_the_last_step_done() {
        assertThat(new ClaimClock(MONDAY, null, null, null).latest()).isEqualTo(MONDAY);
        assertThat(new ClaimClock(MONDAY, MONDAY.plusDays(1), null, null).latest())
                .isEqualTo(MONDAY.plusDays(1));
        assertThat(new ClaimClock(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), null).latest())
                .isEqualTo(MONDAY.plusDays(2));
        assertThat(new ClaimClock(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3)).latest())
                .isEqualTo(MONDAY.plusDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, false",
        "FORWARDED, false",
        "APPRAISED, false",
        "APPROVED, true",
        "REFUSED, true",
        "WITHDRAWN, true"
    })
    void what_is_decided_or_taken_back_is_ended(ClaimState state, boolean ended) {
        assertThat(state.isEnded()).isEqualTo(ended);
    }

    @Test
    void a_step_begins_where_the_one_before_ends() {
        LocalDate today = MONDAY.plusDays(10);
        for (ClaimStep step : ClaimStep.values()) {
            for (ClaimState state : ClaimState.values()) {
                List<ClaimAct.Ground> against = ClaimAct.step(step, state, MONDAY, MONDAY, today);
                if (state == step.from()) {
                    assertThat(against).isEmpty();
                } else {
                    assertThat(against).containsExactly(ClaimAct.Ground.CLAIM_STATE);
                }
            }
        }
        assertThat(ClaimStep.FORWARD.to()).isEqualTo(ClaimStep.APPRAISE.from());
        assertThat(ClaimStep.APPRAISE.to()).isEqualTo(ClaimStep.DECIDE.from());
    }

    @Test
    void a_step_is_neither_before_the_one_before_it_nor_in_the_future() {
        LocalDate today = MONDAY.plusDays(10);
        assertThat(ClaimAct.step(ClaimStep.FORWARD, ClaimState.RECEIVED, MONDAY, today, today))
                .isEmpty();
        assertThat(ClaimAct.step(ClaimStep.FORWARD, ClaimState.RECEIVED, MONDAY, today.plusDays(1), today))
                .containsExactly(ClaimAct.Ground.CLAIM_DAY_IN_FUTURE);
        assertThat(ClaimAct.step(ClaimStep.FORWARD, ClaimState.RECEIVED, MONDAY, MONDAY.minusDays(1), today))
                .containsExactly(ClaimAct.Ground.CLAIM_DAY_TOO_EARLY);
        assertThat(ClaimAct.step(ClaimStep.FORWARD, ClaimState.RECEIVED, today.plusDays(3), today.plusDays(1), today))
                .containsExactly(ClaimAct.Ground.CLAIM_DAY_IN_FUTURE, ClaimAct.Ground.CLAIM_DAY_TOO_EARLY);
    }

    @Test
    void a_claim_is_received_on_the_day_of_what_happened_or_later_and_not_in_the_future() {
        assertThat(ClaimAct.receipt(MONDAY, MONDAY, MONDAY)).isEmpty();
        assertThat(ClaimAct.receipt(MONDAY, MONDAY.minusDays(1), MONDAY))
                .containsExactly(ClaimAct.Ground.CLAIM_DAY_TOO_EARLY);
        assertThat(ClaimAct.receipt(MONDAY, MONDAY.plusDays(1), MONDAY))
                .containsExactly(ClaimAct.Ground.CLAIM_DAY_IN_FUTURE);
    }
}
