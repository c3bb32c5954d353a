package vn.anttcs.budget.api;

/** Tệp kết quả mô phỏng. */
public enum SimulationFileKind {
    /** Bảng tổng hợp: all totals. */
    TOTALS,
    /** Bảng từng thành viên: what each member comes to over all months. */
    MEMBERS
}
