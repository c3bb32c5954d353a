package vn.anttcs.equipment.service.check;

import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.persistence.check.NamedCheck;
import vn.anttcs.equipment.rule.EquipmentState;

/** What was checked as a line of custody. */
final class CheckLines {
    private CheckLines() {}

    /** The same things in a state. */
    static EquipmentLine in(EquipmentLine line, EquipmentState state) {
        return new EquipmentLine(line.kindCode(), line.size(), line.lotNo(), line.serialNo(), line.quantity(), state);
    }

    /** What a check was of, in a state. */
    static EquipmentLine of(NamedCheck check, EquipmentState state) {
        return new EquipmentLine(
                check.kindCode(),
                text(check.row().account().size()),
                text(check.row().account().lotNo()),
                check.serialNo(),
                check.row().quantity(),
                state);
    }

    static String text(String kept) {
        return kept.isEmpty() ? null : kept;
    }
}
