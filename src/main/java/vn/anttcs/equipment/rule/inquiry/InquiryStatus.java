package vn.anttcs.equipment.rule.inquiry;

/** Tình trạng của việc xác minh. */
public enum InquiryStatus {
    /** Đang xác minh. */
    OPEN,
    /** Đã kết luận. */
    DECIDED
}
