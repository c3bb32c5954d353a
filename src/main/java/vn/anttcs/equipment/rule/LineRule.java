package vn.anttcs.equipment.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.law.Ground;

/** Dòng giao nhận: whether a line says what its kind asks for. */
public final class LineRule {
    private static final Set<EquipmentCategory> USED_UP =
            EnumSet.of(EquipmentCategory.FUEL, EquipmentCategory.CONSUMABLE);

    private LineRule() {}

    /** What a line says; null is what it leaves out. */
    public record Line(
            String kindCode, String size, String lotNo, String serialNo, long quantity, EquipmentState state) {}

    /** What is known of its kind. */
    public record Kind(EquipmentCategory category, Tracking tracking, List<String> sizes) {}

    /**
     * Everything that is wrong with a line.
     *
     * @param field path of the line, such as {@code lines[2]}
     */
    public static List<Ground> faults(MovementAct act, Line line, Kind kind, String field) {
        List<Ground> grounds = new ArrayList<>();
        boolean size =
                line.size() == null ? kind.sizes().isEmpty() : kind.sizes().contains(line.size());
        if (!size) {
            grounds.add(Ground.of(
                    EquipmentGround.EQUIPMENT_SIZE,
                    field + ".size",
                    null,
                    line.kindCode(),
                    kind.sizes().isEmpty() ? "-" : String.join(", ", kind.sizes())));
        }
        if ((line.lotNo() != null) != (kind.tracking() == Tracking.LOT)) {
            grounds.add(
                    Ground.of(EquipmentGround.EQUIPMENT_LOT, field + ".lotNo", null, line.kindCode(), kind.tracking()));
        }
        if ((line.serialNo() != null) != (kind.tracking() == Tracking.SERIAL)) {
            grounds.add(Ground.of(
                    EquipmentGround.EQUIPMENT_SERIAL, field + ".serialNo", null, line.kindCode(), kind.tracking()));
        } else if (line.serialNo() != null && line.quantity() != 1) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_ONE_PIECE, field + ".quantity", null, line.serialNo()));
        }
        if (!act.takes(line.state())) {
            grounds.add(
                    Ground.of(EquipmentGround.EQUIPMENT_STATE, field + ".state", null, line.kindCode(), line.state()));
        }
        if (act == MovementAct.CONSUME && !USED_UP.contains(kind.category())) {
            grounds.add(
                    Ground.of(EquipmentGround.EQUIPMENT_NOT_CONSUMABLE, field + ".kindCode", null, line.kindCode()));
        }
        if (act == MovementAct.LEND && USED_UP.contains(kind.category())) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_NOT_LENT, field + ".kindCode", null, line.kindCode()));
        }
        return grounds;
    }
}
