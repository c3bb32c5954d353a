package vn.anttcs.personnel.rule;

/** Loại giấy tờ: what a member is given to show who the member is and what the member may do. */
public enum DocumentKind {
    /** Giấy chứng nhận thành viên. */
    CERTIFICATE,
    /** Biển hiệu. */
    BADGE,
    /** Giấy chứng nhận sử dụng công cụ hỗ trợ. */
    SUPPORT_TOOL_CERTIFICATE
}
