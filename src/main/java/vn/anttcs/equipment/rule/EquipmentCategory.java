package vn.anttcs.equipment.rule;

/** Nhóm trang bị: what a kind of equipment is for. */
public enum EquipmentCategory {
    /** Phương tiện, thiết bị làm việc của Tổ: desks, cabinets, beds. */
    MEANS,
    /** Công cụ hỗ trợ. */
    SUPPORT_TOOL,
    /** Trang phục. */
    UNIFORM,
    /** Giấy chứng nhận, biển hiệu. */
    DOCUMENT,
    /** Phương tiện đi lại. */
    VEHICLE,
    /** Nhiên liệu. */
    FUEL,
    /** Vật tư tiêu hao. */
    CONSUMABLE
}
