package vn.anttcs.equipment.rule;

import java.util.EnumSet;
import java.util.Set;

/** Nơi giữ: where equipment can be. Every piece is in one place at any time, from its receipt for good. */
public enum HolderKind {
    /** Kho. */
    STORE,
    /** Tổ. */
    TEAM,
    /** Thành viên. */
    MEMBER,
    /** Nơi sửa chữa: whoever repairs; one place for each time that something is sent out. */
    REPAIR,
    /** Nguồn cấp: from where it was received; counts downward. */
    SUPPLIER,
    /** Đã sử dụng hết. */
    CONSUMED,
    /** Đã mất. */
    LOST,
    /** Đã thanh lý. */
    DISPOSED;

    /** Those who have equipment in their custody. */
    public static final Set<HolderKind> CUSTODIANS = EnumSet.of(STORE, TEAM, MEMBER);

    /** Those from whom no more can go than came. */
    public static final Set<HolderKind> STOCKED = EnumSet.of(STORE, TEAM, MEMBER, REPAIR, LOST);
}
