package vn.anttcs.personnel.rule;

/** Loại thương vong: what happened to a member. */
public enum CasualtyKind {
    /** Bị thương. */
    INJURY,
    /** Từ trần. */
    DEATH
}
