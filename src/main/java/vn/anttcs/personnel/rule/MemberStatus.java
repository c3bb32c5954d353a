package vn.anttcs.personnel.rule;

/** Trạng thái: where a person stands between application and end of service. */
public enum MemberStatus {
    /** Người dự tuyển: has applied and is not yet recognised. */
    CANDIDATE,
    /** Đang tham gia. */
    SERVING,
    /** Tạm đình chỉ. */
    SUSPENDED,
    /** Đã thôi tham gia. */
    DISCHARGED,
    /** Đã từ trần. */
    DECEASED
}
