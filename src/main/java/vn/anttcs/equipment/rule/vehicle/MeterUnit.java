package vn.anttcs.equipment.rule.vehicle;

/** Đơn vị của đồng hồ. */
public enum MeterUnit {
    /** Ki-lô-mét. */
    KM,
    /** Giờ hoạt động. */
    HOUR
}
