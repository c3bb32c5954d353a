package vn.anttcs.personnel.rule;

/** Loại tệp: what a file kept with a member shows. */
public enum FileKind {
    /** Ảnh chân dung. */
    PHOTO,
    /** Đơn, hồ sơ dự tuyển. */
    APPLICATION,
    /** Giấy chứng nhận sức khỏe. */
    HEALTH_CERTIFICATE,
    /** Quyết định. */
    DECISION,
    /** Tài liệu khác. */
    OTHER
}
