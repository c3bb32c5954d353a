package vn.anttcs.duty.rule;

/** Loại kế hoạch. */
public enum PlanKind {
    /** Kế hoạch làm nhiệm vụ. */
    DUTY,
    /** Quyết định cử đi tập huấn. */
    TRAINING
}
