package vn.anttcs.personnel.api;

/** Loại tồn đọng: what kind of thing a member who leaves still has to give back. */
public enum OpenItemKind {
    /** Giấy chứng nhận, biển hiệu. */
    DOCUMENT,
    /** Phương tiện, thiết bị, công cụ hỗ trợ, trang phục. */
    EQUIPMENT
}
