package vn.anttcs.personnel.rule;

/** Tình trạng giấy tờ: what became of a document. */
public enum DocumentState {
    /** Đang giữ. */
    HELD,
    /** Đã đổi. */
    EXCHANGED,
    /** Đã cấp lại. */
    REISSUED,
    /** Đã thu hồi. */
    REVOKED
}
