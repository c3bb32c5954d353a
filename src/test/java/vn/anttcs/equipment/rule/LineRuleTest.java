package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;

class LineRuleTest {
    private static final LineRule.Kind BATON =
            new LineRule.Kind(EquipmentCategory.SUPPORT_TOOL, Tracking.SERIAL, List.of());
    private static final LineRule.Kind SHOES =
            new LineRule.Kind(EquipmentCategory.UNIFORM, Tracking.QUANTITY, List.of("39", "40"));
    private static final LineRule.Kind FUEL = new LineRule.Kind(EquipmentCategory.FUEL, Tracking.LOT, List.of());

    private static List<String> faults(MovementAct act, LineRule.Line line, LineRule.Kind kind) {
        return LineRule.faults(act, line, kind, "lines[0]").stream()
                .map((Ground ground) -> ground.code().name() + "@" + ground.field())
                .toList();
    }

    private static LineRule.Line line(String size, String lot, String serial, long quantity, EquipmentState state) {
        return new LineRule.Line("K", size, lot, serial, quantity, state);
    }

    @Test
    void a_piece_has_its_serial_number_and_is_one() {
        EquipmentState good = EquipmentState.SERVICEABLE;
        assertThat(faults(MovementAct.ISSUE, line(null, null, "A1", 1, good), BATON))
                .isEmpty();
        assertThat(faults(MovementAct.ISSUE, line(null, null, "A1", 2, good), BATON))
                .containsExactly("EQUIPMENT_ONE_PIECE@lines[0].quantity");
        assertThat(faults(MovementAct.ISSUE, line(null, null, null, 2, good), BATON))
                .containsExactly("EQUIPMENT_SERIAL@lines[0].serialNo");
        assertThat(faults(MovementAct.ISSUE, line("40", null, "A1", 1, good), SHOES))
                .containsExactly("EQUIPMENT_SERIAL@lines[0].serialNo");
    }

    @Test
    void a_kind_with_sizes_needs_one_of_them_and_others_have_none() {
        EquipmentState good = EquipmentState.SERVICEABLE;
        assertThat(faults(MovementAct.ISSUE, line("40", null, null, 3, good), SHOES))
                .isEmpty();
        assertThat(faults(MovementAct.ISSUE, line(null, null, null, 3, good), SHOES))
                .containsExactly("EQUIPMENT_SIZE@lines[0].size");
        assertThat(faults(MovementAct.ISSUE, line("41", null, null, 3, good), SHOES))
                .containsExactly("EQUIPMENT_SIZE@lines[0].size");
        assertThat(faults(MovementAct.ISSUE, line("40", null, "A1", 1, good), BATON))
                .containsExactly("EQUIPMENT_SIZE@lines[0].size");
    }

    @Test
    void a_lot_belongs_to_what_is_tracked_by_lot() {
        EquipmentState good = EquipmentState.SERVICEABLE;
        assertThat(faults(MovementAct.CONSUME, line(null, "L1", null, 20, good), FUEL))
                .isEmpty();
        assertThat(faults(MovementAct.CONSUME, line(null, null, null, 20, good), FUEL))
                .containsExactly("EQUIPMENT_LOT@lines[0].lotNo");
        assertThat(faults(MovementAct.ISSUE, line("40", "L1", null, 1, good), SHOES))
                .containsExactly("EQUIPMENT_LOT@lines[0].lotNo");
    }

    @Test
    void each_act_takes_what_is_in_its_states() {
        for (EquipmentState state : EquipmentState.values()) {
            LineRule.Line line = line("40", null, null, 1, state);
            boolean good = state == EquipmentState.SERVICEABLE;
            boolean gone = state == EquipmentState.WRITTEN_OFF;
            assertThat(faults(MovementAct.ISSUE, line, SHOES).isEmpty()).isEqualTo(good);
            assertThat(faults(MovementAct.DAMAGE, line, SHOES).isEmpty()).isEqualTo(good);
            assertThat(faults(MovementAct.WRITE_OFF, line, SHOES).isEmpty()).isEqualTo(!gone);
            assertThat(faults(MovementAct.DISPOSE, line, SHOES).isEmpty()).isEqualTo(gone);
            assertThat(faults(MovementAct.RETURN, line, SHOES)).isEmpty();
            assertThat(faults(MovementAct.LOSS, line, SHOES)).isEmpty();
        }
    }

    @Test
    void only_fuel_and_consumables_are_used_up() {
        assertThat(faults(MovementAct.CONSUME, line("40", null, null, 1, EquipmentState.SERVICEABLE), SHOES))
                .containsExactly("EQUIPMENT_NOT_CONSUMABLE@lines[0].kindCode");
    }

    @Test
    void what_is_used_up_is_not_lent() {
        assertThat(faults(MovementAct.LEND, line("40", null, null, 1, EquipmentState.SERVICEABLE), SHOES))
                .isEmpty();
        for (EquipmentCategory category : EquipmentCategory.values()) {
            LineRule.Kind kind = new LineRule.Kind(category, Tracking.QUANTITY, List.of());
            boolean usedUp = category == EquipmentCategory.FUEL || category == EquipmentCategory.CONSUMABLE;
            assertThat(faults(MovementAct.LEND, line(null, null, null, 1, EquipmentState.SERVICEABLE), kind)
                            .contains("EQUIPMENT_NOT_LENT@lines[0].kindCode"))
                    .isEqualTo(usedUp);
        }
    }

    @Test
    void acts_lead_from_their_givers_to_their_takers() {
        Holder store = new Holder(HolderKind.STORE, 1);
        Holder other = new Holder(HolderKind.STORE, 2);
        Holder team = new Holder(HolderKind.TEAM, 1);
        Holder member = new Holder(HolderKind.MEMBER, 1);
        assertThat(MovementAct.ISSUE.connects(store, team)).isTrue();
        assertThat(MovementAct.ISSUE.connects(store, member)).isTrue();
        assertThat(MovementAct.ISSUE.connects(store, other)).isFalse();
        assertThat(MovementAct.ISSUE.connects(team, member)).isFalse();
        assertThat(MovementAct.TRANSFER.connects(store, other)).isTrue();
        assertThat(MovementAct.TRANSFER.connects(store, store)).isFalse();
        assertThat(MovementAct.TRANSFER.connects(team, member)).isFalse();
        assertThat(MovementAct.RETURN.connects(member, store)).isTrue();
        assertThat(MovementAct.RETURN.connects(store, other)).isFalse();
        assertThat(MovementAct.DAMAGE.connects(team, team)).isTrue();
        assertThat(MovementAct.DAMAGE.connects(team, store)).isFalse();
        assertThat(MovementAct.DISPOSE.connects(store, Holder.outside(HolderKind.DISPOSED)))
                .isTrue();
        assertThat(MovementAct.DISPOSE.connects(team, Holder.outside(HolderKind.DISPOSED)))
                .isFalse();
    }
}
