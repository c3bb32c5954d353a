package vn.anttcs.budget.api;

/** Loại tệp của đợt chi trả. */
public enum PaymentFileKind {
    /** Danh sách để in và ký, one page of HTML. */
    PRINT,
    /** Bảng tính: the list and the totals. */
    XLSX,
    /** Danh sách chuyển khoản, CSV. */
    BANK_CSV,
    /** Bảng kê cho kho bạc theo khoản và nguồn, CSV. */
    TREASURY_CSV
}
