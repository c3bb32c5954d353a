package vn.anttcs.equipment.rule.print;

/** Bên ký. */
public enum SignatureSide {
    /** Kho: the officer who signs for the store. */
    STORE,
    /** Người giữ: one of the people on the list. */
    USER,
    /** Cả biên bản: everybody, on paper that was scanned. */
    LIST
}
