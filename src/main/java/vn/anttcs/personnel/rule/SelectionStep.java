package vn.anttcs.personnel.rule;

/** Bước tuyển chọn: a step on the way into the force, in its order (Circular 14/2024/TT-BCA, Art. 3 and 4). */
public enum SelectionStep {
    /** Nộp hồ sơ dự tuyển. */
    APPLICATION,
    /** Hội đồng tuyển chọn bỏ phiếu. */
    COUNCIL_VOTE,
    /** Công an cấp xã đề nghị. */
    PROPOSAL,
    /** Chủ tịch Ủy ban nhân dân cấp xã quyết định công nhận. */
    RECOGNITION
}
