package vn.anttcs.equipment.rule.stocktake;

/** Quyết định về lần kiểm kê. */
public enum StocktakeOutcome {
    /** Duyệt: the books are adjusted to the count. */
    APPROVED,
    /** Hủy: the books stay as they are. */
    CANCELLED
}
