package vn.anttcs.equipment.rule.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.EquipmentState;

/** How what is out stands, on both sides of the day on which it is due. */
class OutingRuleTest {
    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10,5,2026-03-09,OPEN",
        "2026-03-10,5,2026-03-10,OPEN",
        "2026-03-10,5,2026-03-11,OVERDUE",
        "2026-03-10,1,2027-03-11,OVERDUE",
        "2026-03-10,0,2026-03-11,CLOSED",
        "2026-03-10,0,2026-03-01,CLOSED",
        ",5,2099-01-01,OPEN",
        ",0,2026-03-11,CLOSED"
    })
    void is_overdue_from_the_day_after_it_was_due(String dueDay, long out, String on, OutingStatus status) {
        assertThat(OutingRule.status(day(dueDay), out, day(on))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10,2026-03-09,false",
        "2026-03-10,2026-03-10,true",
        "2026-03-10,2026-03-11,true",
        "2026-03-10,,true"
    })
    void is_not_due_before_it_goes(String goes, String dueDay, boolean possible) {
        assertThat(OutingRule.isPossible(day(goes), day(dueDay))).isEqualTo(possible);
    }

    @Test
    void what_was_damaged_meanwhile_does_not_come_back_whole() {
        for (LoanOutcome outcome : LoanOutcome.values()) {
            assertThat(OutingRule.comesBack(EquipmentState.SERVICEABLE, outcome))
                    .isTrue();
            assertThat(OutingRule.comesBack(EquipmentState.DAMAGED, outcome))
                    .isEqualTo(outcome != LoanOutcome.SERVICEABLE);
        }
    }

    @ParameterizedTest(name = "{0} when {1} and away {2} is asked for: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OPEN, -, -, true",
                "OPEN, OPEN, -, true",
                "OPEN, OVERDUE, -, false",
                "OPEN, -, true, true",
                "OVERDUE, -, true, true",
                "CLOSED, -, true, false",
                "CLOSED, -, false, true",
                "OVERDUE, -, false, false",
                "OPEN, OPEN, false, false",
                "OVERDUE, OVERDUE, true, true"
            })
    void lists_tell_what_is_asked_for(OutingStatus standing, OutingStatus status, Boolean away, boolean wanted) {
        assertThat(OutingRule.isWanted(standing, status, away)).isEqualTo(wanted);
    }
}
