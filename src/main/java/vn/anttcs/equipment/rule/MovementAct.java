package vn.anttcs.equipment.rule;

import java.util.EnumSet;
import java.util.Set;

/** Việc giao nhận: what can happen to equipment, from whom, to whom and in which state. */
public enum MovementAct {
    /** Nhập kho. */
    RECEIVE,
    /** Cấp phát. */
    ISSUE,
    /** Điều chuyển, between two of a kind. */
    TRANSFER,
    /** Thu hồi về kho. */
    RETURN,
    /** Báo hỏng. */
    DAMAGE,
    /** Đưa trở lại sử dụng: what was damaged can be used again. */
    RESTORE,
    /** Báo mất. */
    LOSS,
    /** Ghi giảm. */
    WRITE_OFF,
    /** Thanh lý. */
    DISPOSE,
    /** Sử dụng hết. */
    CONSUME,
    /** Trả nhà cung cấp: puts a receipt right. */
    REJECT,
    /** Số dư ban đầu: what a holder had already when its records were taken over. */
    OPENING,
    /** Cho mượn. */
    LEND,
    /** Trả lại bên cho mượn. */
    GIVE_BACK,
    /** Đưa đi sửa chữa. */
    TO_REPAIR,
    /** Nhận lại sau sửa chữa. */
    REPAIRED,
    /** Thừa khi kiểm kê: comes into the books because it is there. */
    SURPLUS,
    /** Tìm lại được: what was lost is there again. */
    FOUND;

    private static final Set<HolderKind> LENDERS = EnumSet.of(HolderKind.STORE, HolderKind.TEAM);
    private static final Set<HolderKind> USERS = EnumSet.of(HolderKind.TEAM, HolderKind.MEMBER);

    /** Whether equipment can go from one to the other by this act. */
    public boolean connects(Holder giver, Holder taker) {
        boolean held = HolderKind.CUSTODIANS.contains(giver.kind());
        return switch (this) {
            case RECEIVE -> giver.kind() == HolderKind.SUPPLIER && taker.kind() == HolderKind.STORE;
            case ISSUE -> giver.kind() == HolderKind.STORE && USERS.contains(taker.kind());
            case TRANSFER -> held && giver.kind() == taker.kind() && !giver.equals(taker);
            case RETURN -> USERS.contains(giver.kind()) && taker.kind() == HolderKind.STORE;
            case DAMAGE, RESTORE, WRITE_OFF -> held && giver.equals(taker);
            case LOSS -> held && taker.kind() == HolderKind.LOST;
            case DISPOSE -> giver.kind() == HolderKind.STORE && taker.kind() == HolderKind.DISPOSED;
            case CONSUME -> held && taker.kind() == HolderKind.CONSUMED;
            case REJECT -> giver.kind() == HolderKind.STORE && taker.kind() == HolderKind.SUPPLIER;
            case OPENING -> giver.kind() == HolderKind.SUPPLIER && HolderKind.CUSTODIANS.contains(taker.kind());
            case LEND -> LENDERS.contains(giver.kind()) && isOther(giver, taker);
            case GIVE_BACK -> LENDERS.contains(taker.kind()) && isOther(taker, giver);
            case TO_REPAIR -> held && taker.kind() == HolderKind.REPAIR;
            case SURPLUS -> giver.kind() == HolderKind.SUPPLIER && HolderKind.CUSTODIANS.contains(taker.kind());
            case FOUND -> giver.kind() == HolderKind.LOST && HolderKind.CUSTODIANS.contains(taker.kind());
            case REPAIRED -> giver.kind() == HolderKind.REPAIR && HolderKind.CUSTODIANS.contains(taker.kind());
        };
    }

    private static boolean isOther(Holder one, Holder other) {
        return HolderKind.CUSTODIANS.contains(other.kind()) && !one.equals(other);
    }

    /** Whether it can also befall what is borrowed. */
    public boolean befallsBorrowed() {
        return this == DAMAGE || this == RESTORE || this == LOSS;
    }

    /** Whether equipment in the state can be the object of this act. */
    public boolean takes(EquipmentState state) {
        return switch (this) {
            case RECEIVE, ISSUE, DAMAGE, CONSUME, REJECT, LEND -> state == EquipmentState.SERVICEABLE;
            case TRANSFER, RETURN, LOSS, SURPLUS, FOUND -> true;
            case RESTORE, TO_REPAIR, REPAIRED -> state == EquipmentState.DAMAGED;
            case GIVE_BACK, WRITE_OFF, OPENING -> state != EquipmentState.WRITTEN_OFF;
            case DISPOSE -> state == EquipmentState.WRITTEN_OFF;
        };
    }

    /** The state before the act when none is named. */
    public EquipmentState usualState() {
        return switch (this) {
            case DISPOSE -> EquipmentState.WRITTEN_OFF;
            case RESTORE, TO_REPAIR, REPAIRED -> EquipmentState.DAMAGED;
            default -> EquipmentState.SERVICEABLE;
        };
    }

    /** The state after the act. */
    public EquipmentState after(EquipmentState before) {
        return switch (this) {
            case DAMAGE -> EquipmentState.DAMAGED;
            case RESTORE, REPAIRED -> EquipmentState.SERVICEABLE;
            case WRITE_OFF -> EquipmentState.WRITTEN_OFF;
            default -> before;
        };
    }
}
