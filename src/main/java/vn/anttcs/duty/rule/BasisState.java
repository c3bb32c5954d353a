package vn.anttcs.duty.rule;

/** Hiệu lực của căn cứ. */
public enum BasisState {
    IN_FORCE,
    WITHDRAWN
}
