package vn.anttcs.equipment.api;

/** Đang ở đâu: whether somebody has a piece, or how it went. */
public enum PlaceOutcome {
    /** Đang giữ. */
    HELD,
    /** Đã mất. */
    LOST,
    /** Đã thanh lý. */
    DISPOSED,
    /** Đã trả nhà cung cấp. */
    REJECTED,
    /** Đang sửa chữa. */
    IN_REPAIR
}
