package vn.anttcs.equipment.rule.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.equipment.rule.MovementAct;

/** What is looked into, on which days, and by whom it is decided. */
class InquiryRuleTest {
    @ParameterizedTest
    @EnumSource
    void losses_and_damage_are_looked_into(MovementAct act) {
        assertThat(InquiryRule.isLookedInto(act))
                .isEqualTo(Set.of(MovementAct.LOSS, MovementAct.DAMAGE).contains(act));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09,2026-03-10,2026-04-01,false",
        "2026-03-10,2026-03-10,2026-04-01,true",
        "2026-04-01,2026-03-10,2026-04-01,true",
        "2026-04-02,2026-03-10,2026-04-01,false"
    })
    void is_possible_from_the_day_itself_until_today(LocalDate day, LocalDate earliest, LocalDate today, boolean good) {
        assertThat(InquiryRule.isPossible(day, earliest, today)).isEqualTo(good);
    }

    @Test
    void who_opened_it_does_not_decide() {
        assertThat(InquiryRule.mayDecide("an", "an")).isFalse();
        assertThat(InquiryRule.mayDecide("binh", "an")).isTrue();
    }
}
