package vn.anttcs.personnel.rule;

/** Loại tài liệu: what a piece of evidence for a discharge is. */
public enum EvidenceKind {
    /** Đơn xin thôi tham gia. */
    WRITTEN_REQUEST,
    /** Giấy chứng nhận không bảo đảm sức khỏe. */
    HEALTH_CERTIFICATE,
    /**
     * Một lần không chấp hành nhiệm vụ không có lý do chính đáng, hoặc không hoàn thành nhiệm vụ.
     */
    UNJUSTIFIED_REFUSAL,
    /** Văn bản nhắc nhở của Công an cấp xã. */
    WRITTEN_REMINDER,
    /** Quyết định khởi tố, áp dụng biện pháp ngăn chặn hoặc biện pháp xử lý hành chính. */
    MEASURE_DOCUMENT
}
