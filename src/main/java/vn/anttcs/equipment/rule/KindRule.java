package vn.anttcs.equipment.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Danh mục trang bị: what a kind of equipment may be. */
public final class KindRule {
    private static final Set<EquipmentCategory> WITHOUT_PIECES =
            Set.of(EquipmentCategory.FUEL, EquipmentCategory.CONSUMABLE);

    private KindRule() {}

    /** Decides on what is said of a kind: each size once, and no numbers of pieces where there are no pieces. */
    public static Ruling decide(EquipmentCategory category, Tracking tracking, List<String> sizes) {
        List<Ground> grounds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < sizes.size(); index++) {
            if (!seen.add(sizes.get(index))) {
                grounds.add(Ground.of(
                        EquipmentGround.EQUIPMENT_SIZE_TWICE,
                        "details.sizes[" + index + "].size",
                        null,
                        sizes.get(index)));
            }
        }
        if (tracking == Tracking.SERIAL && WITHOUT_PIECES.contains(category)) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_NO_SERIAL, "details.tracking", null, category));
        }
        return Ruling.of(grounds);
    }

    /** Whether a kind may go over to another way of telling its pieces apart: never, what is held could not be told. */
    public static Ruling change(String kindCode, Tracking before, Tracking after) {
        return before == after
                ? Ruling.allowed()
                : Ruling.of(List.of(Ground.of(
                        EquipmentGround.EQUIPMENT_TRACKING_FIXED, "details.tracking", null, kindCode, before)));
    }
}
