package vn.anttcs.equipment.rule.check;

import java.util.Optional;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * Chu kỳ kiểm tra theo mức sử dụng.
 *
 * @param most kilometres or hours from one check to the next, or null when use does not count
 * @param unit null without {@code most}
 * @param warn how much before that a check counts as due soon, or null for not at all
 */
public record UseInterval(Long most, MeterUnit unit, Long warn) {
    /** Use does not count. */
    public static final UseInterval NONE = new UseInterval(null, null, null);

    /** What so much use since the last check means; the largest use itself is in time. */
    public Optional<DueStatus> status(long used) {
        if (most == null) {
            return Optional.empty();
        }
        if (used > most) {
            return Optional.of(DueStatus.OVERDUE);
        }
        return warn != null && used >= most - warn ? Optional.of(DueStatus.DUE_SOON) : Optional.empty();
    }
}
