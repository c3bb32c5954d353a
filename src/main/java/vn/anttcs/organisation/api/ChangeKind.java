package vn.anttcs.organisation.api;

/** Hình thức sắp xếp: what one change of a change set does to the map. */
public enum ChangeKind {
    /**
     * Nhập: a unit is made of whole units and parts of units ({@code sources}, one of {@code targets}). Made of one
     * whole unit of the same level, it is that unit, perhaps with another code, kind, name or parent.
     */
    MERGE,
    /** Chia, tách: a unit ({@code code}) is divided among new ones ({@code targets}, at least two). */
    SPLIT,
    /** Đổi tên: {@code code}, {@code name}. */
    RENAME,
    /** Đổi loại: {@code code}, {@code unitKind} and perhaps {@code name}. */
    CHANGE_KIND,
    /** Chuyển cấp trên trực tiếp: {@code code}, {@code parentCode}. */
    RE_PARENT,
    /** Thành lập mới: a unit without a predecessor, one of {@code targets}. */
    CREATE,
    /** Giải thể: a unit ({@code code}) ends without a successor. */
    DISSOLVE
}
