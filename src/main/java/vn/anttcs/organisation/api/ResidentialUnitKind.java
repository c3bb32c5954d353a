package vn.anttcs.organisation.api;

/** Loại: thôn hay tổ dân phố. */
public enum ResidentialUnitKind {
    /** Thôn, làng, ấp, bản, buôn, bon, phum, sóc. */
    VILLAGE,
    /** Tổ dân phố, khu phố, khối phố. */
    RESIDENTIAL_GROUP
}
