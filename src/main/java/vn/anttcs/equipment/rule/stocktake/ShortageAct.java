package vn.anttcs.equipment.rule.stocktake;

import vn.anttcs.equipment.rule.MovementAct;

/** Xử lý số thiếu. */
public enum ShortageAct {
    /** Mất. */
    LOSS(MovementAct.LOSS),
    /** Ghi giảm: stays with the holder as written off until it is disposed of. */
    WRITE_OFF(MovementAct.WRITE_OFF),
    /** Đã sử dụng hết, of fuel and consumables. */
    CONSUME(MovementAct.CONSUME);

    private final MovementAct act;

    ShortageAct(MovementAct act) {
        this.act = act;
    }

    /** What it does in the ledger. */
    public MovementAct act() {
        return act;
    }
}
