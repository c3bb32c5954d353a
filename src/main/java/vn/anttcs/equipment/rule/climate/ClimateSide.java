package vn.anttcs.equipment.rule.climate;

/** Vị trí so với vùng khí hậu: where a team lies. */
public enum ClimateSide {
    /** Trong vùng. */
    INSIDE,
    /** Ngoài vùng. */
    OUTSIDE,
    /** Cả trong và ngoài: some of its places lie inside and some outside. */
    BOTH,
    /** Chưa biết. */
    UNKNOWN
}
