package vn.anttcs.duty.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;

/** The way of a sheet from draft to confirmation and back. */
class SheetStateRuleTest {
    private static final Map<SheetAct, Set<SheetState>> POSSIBLE = Map.of(
            SheetAct.ENTER, Set.of(SheetState.DRAFT, SheetState.RETURNED),
            SheetAct.SUBMIT, Set.of(SheetState.DRAFT, SheetState.RETURNED),
            SheetAct.CONFIRM, Set.of(SheetState.SUBMITTED),
            SheetAct.RETURN, Set.of(SheetState.SUBMITTED),
            SheetAct.CORRECT, Set.of(SheetState.CONFIRMED));

    @ParameterizedTest
    @EnumSource(SheetAct.class)
    void allows_each_act_in_its_states_and_in_no_other(SheetAct act) {
        for (SheetState state : SheetState.values()) {
            List<GroundCode> codes = SheetStateRule.decide(state, act).grounds().stream()
                    .map(Ground::code)
                    .toList();
            boolean possible = POSSIBLE.get(act).contains(state);
            assertThat(codes)
                    .as("%s a sheet that is %s", act, state)
                    .isEqualTo(possible ? List.of() : List.of(DutyGround.DUTY_SHEET_STATE));
        }
    }

    @Test
    void lets_only_a_third_officer_judge() {
        assertThat(SheetStateRule.judge("mai", "an", "binh").grounds()).isEmpty();
        assertThat(SheetStateRule.judge("an", "an", "binh").grounds()).hasSize(1);
        assertThat(SheetStateRule.judge("binh", "an", "binh").grounds()).hasSize(1);
    }
}
