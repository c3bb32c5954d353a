package vn.anttcs.duty.rule;

import java.util.Set;

/** Việc làm với bảng chấm công trực, and the states in which each is possible. */
public enum SheetAct {
    ENTER,
    SUBMIT,
    CONFIRM,
    RETURN,
    CORRECT;

    /** The states in which it is possible. */
    public Set<SheetState> from() {
        return switch (this) {
            case ENTER, SUBMIT -> Set.of(SheetState.DRAFT, SheetState.RETURNED);
            case CONFIRM, RETURN -> Set.of(SheetState.SUBMITTED);
            case CORRECT -> Set.of(SheetState.CONFIRMED);
        };
    }
}
