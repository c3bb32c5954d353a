package vn.anttcs.equipment.api;

/** Bản in của đợt kiểm kê. */
public enum StocktakeForm {
    /** Phiếu để đếm: every line of the books without its quantity, with room for what is counted. */
    COUNT_SHEET,
    /** Biên bản: what the books say, what was counted, and the differences. */
    RECORD
}
