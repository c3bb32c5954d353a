package vn.anttcs.equipment.rule.vehicle;

/** So với định mức nhiên liệu. */
public enum FuelStatus {
    /** Trong định mức. */
    WITHIN,
    /** Chênh lệch, đã giải trình. */
    EXPLAINED,
    /** Chênh lệch, chưa giải trình. */
    UNEXPLAINED,
    /** Chưa có định mức. */
    NO_NORM,
    /** Có chạy mà chưa có nhật trình. */
    NO_LOG
}
