package vn.anttcs.equipment.rule;

/** Tình trạng trang bị. */
public enum EquipmentState {
    /** Dùng được. */
    SERVICEABLE,
    /** Hư hỏng. */
    DAMAGED,
    /** Đã ghi giảm, chờ thanh lý. */
    WRITTEN_OFF
}
