package vn.anttcs.budget.api;

/** Trạng thái đợt chi trả. */
public enum PaymentRunState {
    /** Đang lập. */
    PREPARING,
    /** Đã lập, chờ duyệt: it may be reviewed, approved or cancelled. */
    PREPARED,
    /** Đã duyệt: it never changes again. */
    APPROVED,
    /** Đã huỷ: nothing of it is kept but its head. */
    CANCELLED,
    /** Lập không thành: nothing of it is kept but its head. */
    FAILED
}
