package vn.anttcs.duty.rule;

/** Loại căn cứ: what duty can rest on. */
public enum BasisKind {
    /** Kế hoạch làm nhiệm vụ. */
    DUTY_PLAN,
    /** Quyết định cử đi tập huấn. */
    TRAINING_ORDER,
    /** Lệnh điều động. */
    MOBILISATION_ORDER
}
