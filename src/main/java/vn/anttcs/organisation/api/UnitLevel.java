package vn.anttcs.organisation.api;

/** Cấp đơn vị hành chính. Districts exist until 30 June 2025. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
