package vn.anttcs.exchange.api;

/** Loại tệp: what a file holds. A force is loaded in this order; duty is loaded month by month. */
public enum ImportKind {
    RESIDENTIAL_UNITS,
    TEAMS,
    MEMBERS,
    DUTY,
    /** Trang bị hiện có, after the members. */
    EQUIPMENT
}
