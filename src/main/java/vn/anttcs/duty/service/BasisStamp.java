package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Finds plans and orders by number, stores the decisions they rest on, and gives the times of acts on them. */
@ApplicationScoped
public class BasisStamp {
    private BasisRows bases;
    private Decisions decisions;
    private Clockwork clockwork;

    protected BasisStamp() {}

    @Inject
    public BasisStamp(BasisRows bases, Decisions decisions, Clockwork clockwork) {
        this.bases = bases;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /**
     * The plan or order with a number, or the refusal {@code NOT_FOUND}.
     *
     * @param order whether it is a mobilisation order
     */
    BasisAnchor get(String number, boolean order) {
        return bases.find(number)
                .filter(anchor -> (anchor.kind() == BasisKind.MOBILISATION_ORDER) == order)
                .orElseThrow(() -> Refusal.notFound(order ? "orderNo" : "planNo", number));
    }

    /** A new one. */
    BasisAnchor create(BasisKind kind) {
        return bases.create(kind);
    }

    /** The id of a decision, or null without one. */
    Long stored(Decision decision) {
        return decision == null ? null : decisions.store(decision);
    }

    /** The recorded time of this transaction. */
    Instant stamp() {
        return clockwork.stamp();
    }

    /** A day and all that is recorded so far. */
    ReadTime on(LocalDate day) {
        return clockwork.readTime(day, null);
    }
}
