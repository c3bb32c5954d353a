package vn.anttcs.equipment.rule;

/** Kết quả định mức: how sure a quantity is. */
public enum NormOutcome {
    /** Xác định. */
    FIXED,
    /** Trong khoảng, chưa chọn: the smallest quantity counts until one is chosen. */
    RANGE,
    /** Chưa xác định: no confirmed quantity is known. */
    OPEN
}
