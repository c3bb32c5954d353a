package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From whom to whom each act goes, over all pairs of holders, and in which states. */
class MovementActTest {
    private static final List<Holder> HOLDERS = List.of(
            Holder.outside(HolderKind.SUPPLIER),
            new Holder(HolderKind.STORE, 1),
            new Holder(HolderKind.STORE, 2),
            new Holder(HolderKind.TEAM, 1),
            new Holder(HolderKind.TEAM, 2),
            new Holder(HolderKind.MEMBER, 1),
            new Holder(HolderKind.MEMBER, 2),
            new Holder(HolderKind.REPAIR, 1),
            Holder.outside(HolderKind.LOST),
            Holder.outside(HolderKind.CONSUMED),
            Holder.outside(HolderKind.DISPOSED));

    private static String name(Holder holder) {
        return holder.kind() + (holder.id() == 0 ? "" : String.valueOf(holder.id()));
    }

    private static Set<String> connected(MovementAct act) {
        return HOLDERS.stream()
                .flatMap(giver -> HOLDERS.stream()
                        .filter(taker -> act.connects(giver, taker))
                        .map(taker -> name(giver) + ">" + name(taker)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] each(String to) {
        return new String[] {
            "STORE1>" + to, "STORE2>" + to, "TEAM1>" + to, "TEAM2>" + to, "MEMBER1>" + to, "MEMBER2>" + to
        };
    }

    @Test
    void goes_between_these_and_nobody_else() {
        assertThat(connected(MovementAct.RECEIVE)).containsOnly("SUPPLIER>STORE1", "SUPPLIER>STORE2");
        assertThat(connected(MovementAct.ISSUE)).hasSize(8).contains("STORE1>TEAM1", "STORE2>MEMBER2");
        assertThat(connected(MovementAct.TRANSFER))
                .containsOnly(
                        "STORE1>STORE2",
                        "STORE2>STORE1",
                        "TEAM1>TEAM2",
                        "TEAM2>TEAM1",
                        "MEMBER1>MEMBER2",
                        "MEMBER2>MEMBER1");
        assertThat(connected(MovementAct.RETURN)).hasSize(8).contains("TEAM1>STORE1", "MEMBER2>STORE2");
        assertThat(connected(MovementAct.LOSS)).containsOnly(each("LOST"));
        assertThat(connected(MovementAct.CONSUME)).containsOnly(each("CONSUMED"));
        assertThat(connected(MovementAct.REJECT)).containsOnly("STORE1>SUPPLIER", "STORE2>SUPPLIER");
        assertThat(connected(MovementAct.OPENING))
                .containsOnly(
                        "SUPPLIER>STORE1",
                        "SUPPLIER>STORE2",
                        "SUPPLIER>TEAM1",
                        "SUPPLIER>TEAM2",
                        "SUPPLIER>MEMBER1",
                        "SUPPLIER>MEMBER2");
        assertThat(connected(MovementAct.DISPOSE)).containsOnly("STORE1>DISPOSED", "STORE2>DISPOSED");
    }

    @Test
    void is_lent_by_stores_and_teams_and_given_back_to_them() {
        assertThat(connected(MovementAct.LEND))
                .hasSize(4 * 5)
                .contains("STORE1>STORE2", "STORE1>MEMBER2", "TEAM1>STORE1", "TEAM1>TEAM2", "TEAM2>MEMBER1")
                .doesNotContain("STORE1>STORE1", "MEMBER1>TEAM1", "STORE1>REPAIR1");
        assertThat(connected(MovementAct.GIVE_BACK))
                .hasSize(4 * 5)
                .contains("STORE2>STORE1", "MEMBER2>STORE1", "STORE1>TEAM1")
                .doesNotContain("TEAM1>MEMBER1");
    }

    @Test
    void goes_to_be_repaired_and_comes_back() {
        assertThat(connected(MovementAct.TO_REPAIR)).containsOnly(each("REPAIR1"));
        assertThat(connected(MovementAct.REPAIRED)).hasSize(6).contains("REPAIR1>STORE1", "REPAIR1>MEMBER2");
    }

    @Test
    void is_found_where_it_lies() {
        assertThat(connected(MovementAct.SURPLUS)).hasSize(6).contains("SUPPLIER>STORE1", "SUPPLIER>MEMBER2");
        assertThat(connected(MovementAct.FOUND)).hasSize(6).contains("LOST>STORE1", "LOST>TEAM2");
    }

    @ParameterizedTest
    @EnumSource
    void befalls_what_is_borrowed_only_where_nobody_does_it(MovementAct act) {
        assertThat(act.befallsBorrowed())
                .isEqualTo(Set.of(MovementAct.DAMAGE, MovementAct.RESTORE, MovementAct.LOSS)
                        .contains(act));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAMAGE", "RESTORE", "WRITE_OFF"})
    void changes_the_state_where_it_lies(MovementAct act) {
        assertThat(connected(act))
                .containsOnly(
                        "STORE1>STORE1",
                        "STORE2>STORE2",
                        "TEAM1>TEAM1",
                        "TEAM2>TEAM2",
                        "MEMBER1>MEMBER1",
                        "MEMBER2>MEMBER2");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVE,SERVICEABLE,SERVICEABLE",
        "ISSUE,SERVICEABLE,SERVICEABLE",
        "TRANSFER,SERVICEABLE DAMAGED WRITTEN_OFF,SERVICEABLE",
        "RETURN,SERVICEABLE DAMAGED WRITTEN_OFF,SERVICEABLE",
        "DAMAGE,SERVICEABLE,SERVICEABLE",
        "RESTORE,DAMAGED,DAMAGED",
        "LOSS,SERVICEABLE DAMAGED WRITTEN_OFF,SERVICEABLE",
        "WRITE_OFF,SERVICEABLE DAMAGED,SERVICEABLE",
        "DISPOSE,WRITTEN_OFF,WRITTEN_OFF",
        "CONSUME,SERVICEABLE,SERVICEABLE",
        "REJECT,SERVICEABLE,SERVICEABLE",
        "OPENING,SERVICEABLE DAMAGED,SERVICEABLE",
        "LEND,SERVICEABLE,SERVICEABLE",
        "GIVE_BACK,SERVICEABLE DAMAGED,SERVICEABLE",
        "TO_REPAIR,DAMAGED,DAMAGED",
        "REPAIRED,DAMAGED,DAMAGED",
        "SURPLUS,SERVICEABLE DAMAGED WRITTEN_OFF,SERVICEABLE",
        "FOUND,SERVICEABLE DAMAGED WRITTEN_OFF,SERVICEABLE"
    })
    void takes_these_states(MovementAct act, String states, EquipmentState usual) {
        assertThat(Arrays.stream(EquipmentState.values()).filter(act::takes).map(EquipmentState::name))
                .containsExactlyInAnyOrder(states.split(" ", -1));
        assertThat(act.usualState()).isEqualTo(usual);
    }

    @Test
    void leaves_the_state_as_it_was_unless_it_is_what_changes() {
        for (EquipmentState before : EquipmentState.values()) {
            assertThat(MovementAct.RETURN.after(before)).isEqualTo(before);
            assertThat(MovementAct.DAMAGE.after(before)).isEqualTo(EquipmentState.DAMAGED);
            assertThat(MovementAct.RESTORE.after(before)).isEqualTo(EquipmentState.SERVICEABLE);
            assertThat(MovementAct.REPAIRED.after(before)).isEqualTo(EquipmentState.SERVICEABLE);
            assertThat(MovementAct.LEND.after(before)).isEqualTo(before);
            assertThat(MovementAct.WRITE_OFF.after(before)).isEqualTo(EquipmentState.WRITTEN_OFF);
        }
    }

    @Test
    void what_moves_stays_what_it_is() {
        Holder store = new Holder(HolderKind.STORE, 1);
        Holder team = new Holder(HolderKind.TEAM, 1);
        Account shoes = new Account(store, 7, "40", "L1", 0, EquipmentState.SERVICEABLE);
        assertThat(shoes.at(team, EquipmentState.DAMAGED))
                .isEqualTo(new Account(team, 7, "40", "L1", 0, EquipmentState.DAMAGED));
        assertThat(shoes.under(3).at(team, EquipmentState.DAMAGED).under(0))
                .isEqualTo(shoes.at(team, EquipmentState.DAMAGED))
                .isNotEqualTo(shoes.at(team, EquipmentState.DAMAGED).under(3));
        assertThat(store).isLessThan(new Holder(HolderKind.STORE, 2));
        assertThat(new Holder(HolderKind.STORE, 9)).isLessThan(team);
    }
}
