package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;
import vn.anttcs.law.Ruling;

class KindRuleTest {
    private static List<GroundCode> codes(Ruling ruling) {
        return ruling.grounds().stream().map(Ground::code).toList();
    }

    @Test
    void each_size_stands_once() {
        assertThat(codes(KindRule.decide(EquipmentCategory.UNIFORM, Tracking.QUANTITY, List.of("39", "40"))))
                .isEmpty();
        Ruling twice = KindRule.decide(EquipmentCategory.UNIFORM, Tracking.QUANTITY, List.of("39", "40", "39"));
        assertThat(codes(twice)).containsExactly(EquipmentGround.EQUIPMENT_SIZE_TWICE);
        assertThat(twice.grounds().get(0).field()).isEqualTo("details.sizes[2].size");
    }

    @ParameterizedTest
    @EnumSource(EquipmentCategory.class)
    void what_is_used_up_has_no_numbers_of_pieces(EquipmentCategory category) {
        boolean pieces = category != EquipmentCategory.FUEL && category != EquipmentCategory.CONSUMABLE;
        assertThat(codes(KindRule.decide(category, Tracking.SERIAL, List.of())))
                .isEqualTo(pieces ? List.of() : List.of(EquipmentGround.EQUIPMENT_NO_SERIAL));
        assertThat(codes(KindRule.decide(category, Tracking.LOT, List.of()))).isEmpty();
    }

    @Test
    void pieces_are_told_apart_in_one_way_for_good() {
        assertThat(codes(KindRule.change("A", Tracking.LOT, Tracking.LOT))).isEmpty();
        assertThat(codes(KindRule.change("A", Tracking.LOT, Tracking.SERIAL)))
                .containsExactly(EquipmentGround.EQUIPMENT_TRACKING_FIXED);
    }
}
