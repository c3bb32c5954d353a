package vn.anttcs.budget.rule.simulation;

/** Chiều phân tích: by what the cost of a simulation is broken down. */
public enum Dimension {
    /** Tổng số: everything together. */
    TOTAL,
    /** Theo xã, phường. */
    COMMUNE,
    /** Theo chức danh. */
    POSITION,
    /** Theo khoản chi. */
    ITEM,
    /** Theo địa bàn tỉnh cũ. */
    FORMER_PROVINCE,
    /** Theo nguồn kinh phí. */
    FUNDING_SOURCE;

    /** Whether a member stands in one group as a whole, so that gains and losses of members can be told by group. */
    public boolean isOfMembers() {
        return this != ITEM && this != FUNDING_SOURCE;
    }
}
