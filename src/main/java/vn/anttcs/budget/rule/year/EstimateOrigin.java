package vn.anttcs.budget.rule.year;

/** Căn cứ của một dòng dự toán. */
public enum EstimateOrigin {
    /** Mô phỏng chính sách. */
    SIMULATION,
    /** Nhu cầu trang bị. */
    EQUIPMENT,
    /** Nhập thêm. */
    ADDED
}
