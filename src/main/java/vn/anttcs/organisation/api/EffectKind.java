package vn.anttcs.organisation.api;

/** What a change set does to one record. */
public enum EffectKind {
    /** Chấm dứt: the unit ends on the effective day. */
    ENDED,
    /** Thành lập: the unit begins on the effective day. */
    CREATED,
    /** Thay đổi: the unit stays the same unit with another name, kind, code or parent. */
    CHANGED,
    /** Theo đơn vị mới: the record goes on in the successor with its history. */
    FOLLOWS,
    /** Việc phải làm: nothing is guessed, an officer must decide. */
    WORK
}
