package vn.anttcs.equipment.rule.check;

/** Bên kiểm tra. */
public enum CheckerKind {
    /** Công an cấp tỉnh. */
    PROVINCE,
    /** Công an cấp xã. */
    COMMUNE,
    /** Tổ bảo vệ an ninh, trật tự. */
    TEAM,
    /** Tổ chức kiểm định bên ngoài. */
    OUTSIDE
}
