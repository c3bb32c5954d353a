package vn.anttcs.duty.rule;

/** Trạng thái bảng chấm công trực. */
public enum SheetState {
    /** Đang lập, also while a confirmed sheet is being corrected. */
    DRAFT,
    /** Đã trình, chờ xác nhận. */
    SUBMITTED,
    /** Bị trả lại. */
    RETURNED,
    /** Đã xác nhận. */
    CONFIRMED
}
