package vn.anttcs.budget.api;

/** Chiều phân tích của mô phỏng. */
public enum SimulationDimension {
    /** Tổng số. */
    TOTAL,
    /** Theo xã, phường, by code; empty where the commune is undecided. */
    COMMUNE,
    /** Theo chức danh. */
    POSITION,
    /** Theo khoản chi. */
    ITEM,
    /** Theo địa bàn tỉnh cũ, two digits; several joined by a plus sign; empty where nothing is recorded. */
    FORMER_PROVINCE,
    /** Theo nguồn kinh phí, source and level with a slash between. */
    FUNDING_SOURCE
}
