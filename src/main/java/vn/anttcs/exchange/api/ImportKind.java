package vn.anttcs.exchange.api;

/** Loại tệp: what a file holds. A force is loaded in this order. */
public enum ImportKind {
    RESIDENTIAL_UNITS,
    TEAMS,
    MEMBERS
}
