package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.rule.SheetStateRule;
import vn.anttcs.platform.error.Refusal;

/** Người xác nhận: nobody judges what they entered themselves. */
@ApplicationScoped
public class SheetJudge {
    private SheetBook book;
    private CallerAndClock present;

    protected SheetJudge() {}

    @Inject
    public SheetJudge(SheetBook book, CallerAndClock present) {
        this.book = book;
        this.present = present;
    }

    /** Refuses an officer who entered the sheet or changed it last. */
    void mayJudge(SheetAnchor sheet) {
        SheetFact state = book.state(sheet);
        Refusal.unlessAllowed(SheetStateRule.judge(present.caller(), state.enteredBy(), state.changedBy()));
    }
}
