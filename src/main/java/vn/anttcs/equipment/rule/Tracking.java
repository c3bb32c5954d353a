package vn.anttcs.equipment.rule;

/** Cách theo dõi: how single pieces of a kind are told apart. */
public enum Tracking {
    /** Theo số hiệu: each piece has a number of its own. */
    SERIAL,
    /** Theo lô. */
    LOT,
    /** Theo số lượng. */
    QUANTITY
}
