package vn.anttcs.equipment.rule.request;

/** Việc đã làm với đề nghị. */
public enum RequestAct {
    /** Gửi. */
    SUBMIT,
    /** Duyệt, with the quantities that it leaves. */
    APPROVE,
    /** Không duyệt. */
    REFUSE,
    /** Rút. */
    WITHDRAW,
    /** Đặt mua. */
    ORDER,
    /** Nhận. */
    RECEIVE,
    /** Cấp phát. */
    ISSUE,
    /** Trả lại thứ đã nhận: puts a receipt right. */
    RETURN
}
