package vn.anttcs.equipment.rule.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.rule.opening.OpeningRule.Opening;
import vn.anttcs.law.Ground;

class OpeningRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static List<String> codes(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> ground.code() + "@" + ground.field())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, , , 5, SERVICEABLE, ''",
        "QUANTITY, , , 5, DAMAGED, ''",
        "SERIAL, , S1, 1, DAMAGED, ''",
        "LOT, L1, , 30, SERVICEABLE, ''",
        "SERIAL, , S1, 2, SERVICEABLE, EQUIPMENT_ONE_PIECE@line.quantity",
        "SERIAL, , , 1, SERVICEABLE, EQUIPMENT_SERIAL@line.serialNo",
        "QUANTITY, L1, , 1, SERVICEABLE, EQUIPMENT_LOT@line.lotNo",
        "QUANTITY, , , 1, WRITTEN_OFF, EQUIPMENT_STATE@line.state"
    })
    void lines_say_what_their_kind_asks_for(
            Tracking tracking, String lot, String serial, long quantity, EquipmentState state, String codes) {
        LineRule.Line line = new LineRule.Line("K1", null, lot, serial, quantity, state);
        LineRule.Kind kind = new LineRule.Kind(EquipmentCategory.MEANS, tracking, List.of());
        assertThat(String.join(" ", codes(OpeningRule.faults(line, kind)))).isEqualTo(codes);
    }

    @Test
    void a_kind_is_in_the_catalogue() {
        LineRule.Line line = new LineRule.Line("K1", null, null, null, 1, EquipmentState.SERVICEABLE);
        assertThat(codes(OpeningRule.faults(line, null))).containsExactly("EQUIPMENT_KIND_UNKNOWN@line.kindCode");
    }

    private static Opening opening(HolderKind kind, String size, EquipmentState state, int day) {
        return new Opening(new Account(new Holder(kind, 1), 7, size, "", 0, state), LocalDate.of(2025, 1, day));
    }

    @Test
    void an_account_is_opened_once_for_each_day() {
        Opening first = opening(HolderKind.TEAM, "40", EquipmentState.SERVICEABLE, 1);
        List<Opening> openings = List.of(
                first,
                opening(HolderKind.TEAM, "40", EquipmentState.SERVICEABLE, 2),
                opening(HolderKind.TEAM, "41", EquipmentState.SERVICEABLE, 1),
                opening(HolderKind.TEAM, "40", EquipmentState.DAMAGED, 1),
                opening(HolderKind.STORE, "40", EquipmentState.SERVICEABLE, 1),
                opening(HolderKind.TEAM, "40", EquipmentState.SERVICEABLE, 1));
        assertThat(OpeningRule.again(openings, Set.of())).containsExactly(5);
        assertThat(OpeningRule.again(openings, Set.of(first))).containsExactly(0, 5);
        assertThat(OpeningRule.again(List.of(), Set.of(first))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, MEMBER, false, true",
        "true, TEAM, false, true",
        "true, STORE, false, false",
        "true, MEMBER, true, false",
        "false, MEMBER, false, false"
    })
    void a_support_tool_without_a_certificate_is_told_of(
            boolean needed, HolderKind holder, boolean held, boolean told) {
        assertThat(OpeningRule.warnings("RUBBER_BATON", needed, holder, held, DAY))
                .hasSize(told ? 1 : 0);
    }
}
