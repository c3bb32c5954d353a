package vn.anttcs.budget.rule.year;

/** Cách xử lý khi vượt dự toán. */
public enum CeilingMode {
    /** Cảnh báo: what exceeds is noted and goes through. */
    WARN,
    /** Dừng: what exceeds is refused. */
    STOP
}
