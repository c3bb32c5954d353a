package vn.anttcs.equipment.rule.stocktake;

/** Tình trạng của lần kiểm kê. */
public enum StocktakeStatus {
    /** Đang kiểm kê. */
    COUNTING,
    /** Đã duyệt, sổ đã điều chỉnh. */
    APPROVED,
    /** Đã hủy, sổ giữ nguyên. */
    CANCELLED
}
