package vn.anttcs.budget.rule.simulation;

import java.util.Objects;

/**
 * Nơi tính: where a member's month is counted.
 *
 * @param commune code of the commune; empty when it is undecided
 * @param position the position
 * @param formerProvince two digits, several joined by a plus sign; empty when nothing is recorded
 */
public record Standing(String commune, String position, String formerProvince) {
    public Standing {
        Objects.requireNonNull(commune, "a standing has a commune, or an empty one");
        Objects.requireNonNull(position, "a standing has a position, or an empty one");
        Objects.requireNonNull(formerProvince, "a standing has a former province, or an empty one");
    }

    String group(Dimension dimension) {
        return switch (dimension) {
            case COMMUNE -> commune;
            case POSITION -> position;
            case FORMER_PROVINCE -> formerProvince;
            default -> "";
        };
    }
}
