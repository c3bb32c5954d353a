package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;

/** Nobody is recognised without vote and proposal, in this order. */
class SelectionProcedureRuleTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 2, 2);
    private static final LocalDate VOTED = LocalDate.of(2026, 2, 20);
    private static final LocalDate PROPOSED = LocalDate.of(2026, 2, 25);
    private static final LocalDate RECOGNISED = LocalDate.of(2026, 3, 2);

    @Test
    void allows_what_was_voted_and_proposed_before() {
        SelectionSteps steps = new SelectionSteps(APPLIED, VOTED, 7, 4, PROPOSED);
        assertThat(SelectionProcedureRule.decide(steps, RECOGNISED).grounds()).isEmpty();
    }

    @Test
    void names_missing_vote_and_missing_proposal_at_once() {
        SelectionSteps steps = new SelectionSteps(APPLIED, null, null, null, null);
        assertThat(SelectionProcedureRule.decide(steps, RECOGNISED).grounds())
                .extracting(Ground::code)
                .containsExactly(PersonnelGround.COUNCIL_VOTE_MISSING, PersonnelGround.PROPOSAL_MISSING);
    }

    @Test
    void refuses_half_of_the_votes() {
        SelectionSteps steps = new SelectionSteps(APPLIED, VOTED, 8, 4, PROPOSED);
        assertThat(SelectionProcedureRule.decide(steps, RECOGNISED).grounds())
                .extracting(Ground::code)
                .containsExactly(PersonnelGround.COUNCIL_MAJORITY_MISSED);
    }

    @Test
    void allows_all_steps_on_one_day() {
        SelectionSteps steps = new SelectionSteps(APPLIED, APPLIED, 7, 4, APPLIED);
        assertThat(SelectionProcedureRule.decide(steps, APPLIED).grounds()).isEmpty();
    }

    @Test
    void refuses_a_proposal_one_day_before_the_vote() {
        SelectionSteps steps = new SelectionSteps(APPLIED, VOTED, 7, 4, VOTED.minusDays(1));
        assertThat(SelectionProcedureRule.decide(steps, RECOGNISED).grounds())
                .extracting(Ground::code)
                .containsExactly(PersonnelGround.STEP_OUT_OF_ORDER);
    }

    @Test
    void refuses_recognition_one_day_before_the_proposal() {
        SelectionSteps steps = new SelectionSteps(APPLIED, VOTED, 7, 4, PROPOSED);
        assertThat(SelectionProcedureRule.decide(steps, PROPOSED.minusDays(1)).grounds())
                .extracting(Ground::field)
                .containsExactly("recognisedOn");
    }
}
