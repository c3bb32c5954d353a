package vn.anttcs.budget.rule.year;

/** Căn cứ của một dòng dự toán. */
public enum EstimateOrigin {
    /** Mô phỏng chính sách. */
    SIMULATION,
    /** Nhu cầu trang bị: what teams lack, beside what was approved and has not come. */
    EQUIPMENT,
    /** Đề nghị trang bị đã duyệt, chưa nhận. */
    REQUEST,
    /** Nhập thêm. */
    ADDED
}
