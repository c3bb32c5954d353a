package vn.anttcs.budget.rule.policy;

/** Loại nhiệm vụ: what an entry of a duty sheet is. */
public enum DutyKind {
    /** Trực đêm. */
    NIGHT,
    /** Ngày nghỉ hằng tuần. */
    DAY_OFF,
    /** Ngày lễ. */
    PUBLIC_HOLIDAY,
    /** Công việc nặng nhọc, độc hại, nguy hiểm. */
    HEAVY_WORK,
    /** Ngày làm nhiệm vụ tại địa bàn đặc thù. */
    AREA_DAY,
    /** Ca làm nhiệm vụ. */
    SHIFT,
    /** Ngày tập huấn. */
    TRAINING_DAY,
    /** Ngày điều động. */
    MOBILISATION_DAY
}
