package vn.anttcs.budget.api;

/** Kỳ tổng hợp của mô phỏng. */
public enum SimulationSpan {
    /** Từng tháng. */
    MONTH,
    /** Từng năm. */
    YEAR,
    /** Cả kỳ. */
    WHOLE
}
