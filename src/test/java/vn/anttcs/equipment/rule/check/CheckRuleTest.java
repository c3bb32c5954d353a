package vn.anttcs.equipment.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;

class CheckRuleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);
    private static final CheckInterval YEAR = new CheckInterval(12, null);
    private static final PlanTerms PLAN = new PlanTerms(
            YEAR, UseInterval.NONE, List.of("HANDLE", "STRAP"), List.of(CheckerKind.COMMUNE, CheckerKind.OUTSIDE));

    private static SaidCheck said(
            CheckResult result, Long failed, CheckerKind checker, String points, LocalDate recheckBy) {
        return new SaidCheck(
                false,
                10,
                EquipmentState.SERVICEABLE,
                DAY,
                result,
                failed,
                checker,
                points == null ? List.of() : Arrays.asList(points.split(" ", -1)),
                recheckBy);
    }

    private static SaidCheck of(boolean serial, EquipmentState state, CheckResult result, long quantity, Long failed) {
        return new SaidCheck(serial, quantity, state, DAY, result, failed, CheckerKind.COMMUNE, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED,,COMMUNE,,,",
        "PASSED,0,OUTSIDE,,,",
        "PASSED_WITH_DEFECTS,,COMMUNE,STRAP,2025-09-21,",
        "FAILED,,COMMUNE,STRAP HANDLE,,",
        "FAILED,1,COMMUNE,STRAP,,",
        "FAILED,10,COMMUNE,STRAP,,",
        "PASSED,,TEAM,,,EQUIPMENT_CHECK_CHECKER@checker",
        "PASSED,,COMMUNE,STRAP,,EQUIPMENT_CHECK_FINDINGS@findings",
        "PASSED_WITH_DEFECTS,,COMMUNE,,,EQUIPMENT_CHECK_FINDINGS@findings",
        "FAILED,,COMMUNE,,,EQUIPMENT_CHECK_FINDINGS@findings",
        "FAILED,,COMMUNE,STRAP STRAP,,EQUIPMENT_CHECK_POINT@findings[1].pointCode",
        "FAILED,,COMMUNE,LIGHT,,EQUIPMENT_CHECK_POINT@findings[0].pointCode",
        "FAILED,0,COMMUNE,STRAP,,EQUIPMENT_CHECK_FAILED@failed",
        "FAILED,11,COMMUNE,STRAP,,EQUIPMENT_CHECK_FAILED@failed",
        "PASSED,1,COMMUNE,,,EQUIPMENT_CHECK_FAILED@failed",
        "PASSED_WITH_DEFECTS,,COMMUNE,STRAP,2025-09-20,EQUIPMENT_CHECK_RECHECK@recheckBy",
        "FAILED,,COMMUNE,STRAP,2025-10-20,EQUIPMENT_CHECK_RECHECK@recheckBy"
    })
    void what_is_said_fits_together_and_with_the_plan(
            CheckResult result, Long failed, CheckerKind checker, String points, LocalDate recheckBy, String fault) {
        assertThat(CheckRule.faults(said(result, failed, checker, points, recheckBy), PLAN))
                .extracting(ground -> ground.code().name() + "@" + ground.field())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "false,SERVICEABLE,10,10,",
        "false,SERVICEABLE,9,10,EQUIPMENT_CHECK_WHOLE",
        "false,SERVICEABLE,11,10,EQUIPMENT_CHECK_WHOLE",
        "false,SERVICEABLE,1,0,EQUIPMENT_CHECK_NOT_HELD",
        "false,DAMAGED,1,2,",
        "false,DAMAGED,2,2,",
        "false,DAMAGED,3,2,EQUIPMENT_CHECK_NOT_HELD",
        "true,SERVICEABLE,1,1,",
        "true,SERVICEABLE,1,0,EQUIPMENT_CHECK_NOT_HELD",
        "true,DAMAGED,1,0,EQUIPMENT_CHECK_NOT_HELD"
    })
    void as_much_is_checked_as_is_there(
            boolean serial, EquipmentState state, long quantity, long held, CheckGround ground) {
        assertThat(CheckRule.unlike(of(serial, state, CheckResult.PASSED, quantity, null), held))
                .isEqualTo(java.util.Optional.ofNullable(ground));
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICEABLE,PASSED,10,,,",
        "SERVICEABLE,PASSED_WITH_DEFECTS,10,,,",
        "SERVICEABLE,FAILED,10,,DAMAGE,10",
        "SERVICEABLE,FAILED,10,3,DAMAGE,3",
        "DAMAGED,PASSED,4,,RESTORE,4",
        "DAMAGED,PASSED_WITH_DEFECTS,4,,RESTORE,4",
        "DAMAGED,FAILED,4,1,RESTORE,3",
        "DAMAGED,FAILED,4,,,"
    })
    void what_fails_goes_out_of_use_and_what_was_out_of_use_and_passes_comes_back(
            EquipmentState state, CheckResult result, long quantity, Long failed, MovementAct act, Long changed) {
        assertThat(CheckRule.effect(of(false, state, result, quantity, failed)))
                .isEqualTo(
                        act == null
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(new CheckRule.Effect(act, changed)));
    }

    @Test
    void an_effect_is_taken_back_by_its_opposite() {
        CheckRule.Effect out = new CheckRule.Effect(MovementAct.DAMAGE, 3);
        assertThat(CheckRule.opposite(out)).isEqualTo(new CheckRule.Effect(MovementAct.RESTORE, 3));
        assertThat(CheckRule.opposite(CheckRule.opposite(out))).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "true,SERVICEABLE,PASSED,1,,,2026-09-20",
        "true,DAMAGED,PASSED,1,,,2026-09-20",
        "true,SERVICEABLE,FAILED,1,,,2025-09-20",
        "true,DAMAGED,FAILED,1,,,2025-09-20",
        "false,SERVICEABLE,FAILED,10,3,,2026-09-20",
        "false,SERVICEABLE,FAILED,10,10,,2025-09-20",
        "false,DAMAGED,PASSED,10,,,",
        "true,SERVICEABLE,PASSED_WITH_DEFECTS,1,,,2026-09-20",
        "true,SERVICEABLE,PASSED_WITH_DEFECTS,1,,2025-10-01,2025-10-01",
        "true,SERVICEABLE,PASSED_WITH_DEFECTS,1,,2026-09-20,2026-09-20",
        "true,SERVICEABLE,PASSED_WITH_DEFECTS,1,,2026-09-21,2026-09-20"
    })
    void the_next_check_is_due(
            boolean serial,
            EquipmentState state,
            CheckResult result,
            long quantity,
            Long failed,
            LocalDate recheckBy,
            LocalDate due) {
        SaidCheck check = new SaidCheck(
                serial, quantity, state, DAY, result, failed, CheckerKind.COMMUNE, List.of("STRAP"), recheckBy);
        assertThat(CheckRule.nextDue(check, YEAR)).isEqualTo(java.util.Optional.ofNullable(due));
    }
}
