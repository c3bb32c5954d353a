package vn.anttcs.budget.api;

/** Trạng thái mô phỏng. */
public enum SimulationState {
    /** Đang chờ. */
    QUEUED,
    /** Đang tính. */
    RUNNING,
    /** Đã xong. */
    DONE,
    /** Đã hủy: stopped; nothing of it is kept. */
    CANCELLED,
    /** Bị lỗi: broke; nothing of it is kept. */
    FAILED;

    /** Whether nothing changes any more. */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
