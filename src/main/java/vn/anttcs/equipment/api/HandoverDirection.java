package vn.anttcs.equipment.api;

/** Chiều bàn giao. */
public enum HandoverDirection {
    /** Giao cho người sử dụng. */
    HAND_OVER,
    /** Nhận lại về kho. */
    TAKE_BACK
}
