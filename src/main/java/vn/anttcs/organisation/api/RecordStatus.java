package vn.anttcs.organisation.api;

/** Tình trạng của thôn, tổ dân phố hoặc của Tổ trên một ngày. */
public enum RecordStatus {
    /** Đã có quyết định, chưa đến ngày hiệu lực: decided, its first day is still to come. */
    PLANNED,
    /** Đang hoạt động: exists on the day. */
    ACTIVE,
    /** Đã giải thể, sáp nhập: ended before the day or on it. */
    DISSOLVED
}
