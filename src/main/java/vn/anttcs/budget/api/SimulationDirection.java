package vn.anttcs.budget.api;

/** Chiều thay đổi của một thành viên. */
public enum SimulationDirection {
    /** Được nhiều hơn. */
    GAIN,
    /** Được ít hơn. */
    LOSS,
    /** Như cũ. */
    SAME
}
