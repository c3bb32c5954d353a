package vn.anttcs.equipment.rule.check;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Nội dung một lần kiểm tra, as it is said.
 *
 * @param serial whether it is of one piece with a serial number
 * @param quantity that was checked
 * @param state in which it was before
 * @param failed how many failed, or null when that is not said
 * @param points codes of the findings
 * @param recheckBy or null
 */
public record SaidCheck(
        boolean serial,
        long quantity,
        EquipmentState state,
        LocalDate checkedOn,
        CheckResult result,
        Long failed,
        CheckerKind checker,
        List<String> points,
        LocalDate recheckBy) {
    public SaidCheck {
        points = List.copyOf(points);
    }

    /** How many failed: all of them where the result says so and no number is given. */
    public long failures() {
        if (result != CheckResult.FAILED) {
            return 0;
        }
        return failed == null ? quantity : failed;
    }
}
