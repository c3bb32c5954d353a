package vn.anttcs.equipment.rule;

/** Cách làm tròn: what becomes of a share that is no whole number. */
public enum NormRounding {
    /** Làm tròn lên. */
    UP,
    /** Làm tròn xuống. */
    DOWN,
    /** Làm tròn đến số gần nhất, một nửa thì lên. */
    HALF_UP
}
