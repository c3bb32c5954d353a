package vn.anttcs.budget.rule.payment;

import java.util.Optional;

/** Tình trạng chi trả: whether a member of an approved run has the money. */
public enum PayState {
    /** Không có khoản phải chi: nothing is to be paid. */
    NOTHING_DUE,
    /** Chờ chi: approved, not paid yet. */
    PAYABLE,
    /** Đã chi. */
    PAID,
    /** Bị trả lại: the money came back. */
    RETURNED,
    /** Đã chi lại: paid once more after it came back. */
    PAID_AGAIN;

    /** How a member begins. */
    public static PayState begin(long payableDong) {
        return payableDong > 0 ? PAYABLE : NOTHING_DUE;
    }

    /** What paying makes of it; empty where there is nothing to pay, or it is paid. */
    public Optional<PayState> paid() {
        return switch (this) {
            case PAYABLE -> Optional.of(PAID);
            case RETURNED -> Optional.of(PAID_AGAIN);
            default -> Optional.empty();
        };
    }

    /** What a return makes of it; empty where nothing is paid. */
    public Optional<PayState> returned() {
        return this == PAID || this == PAID_AGAIN ? Optional.of(RETURNED) : Optional.empty();
    }
}
