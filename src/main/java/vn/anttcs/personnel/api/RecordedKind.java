package vn.anttcs.personnel.api;

/** Loại ghi nhận: what the register of conduct and casualties holds. */
public enum RecordedKind {
    /** Văn bản nhắc nhở. */
    REMINDER,
    /** Không chấp hành nhiệm vụ. */
    REFUSAL,
    /** Thương vong. */
    CASUALTY
}
