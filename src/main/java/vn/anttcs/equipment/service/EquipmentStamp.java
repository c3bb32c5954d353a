package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Stores the decisions on which acts rest, and gives the times of acts. */
@ApplicationScoped
public class EquipmentStamp {
    private Decisions decisions;
    private Clockwork clockwork;

    protected EquipmentStamp() {}

    @Inject
    public EquipmentStamp(Decisions decisions, Clockwork clockwork) {
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** The id of a decision, or null without one. */
    public Long stored(Decision decision) {
        return decision == null ? null : Long.valueOf(decisions.store(decision));
    }

    /** The decision kept under an id, or null without one. */
    public Decision decision(Long decisionId) {
        return decisionId == null ? null : decisions.find(decisionId).orElseThrow();
    }

    /** The decisions kept under ids, in one query; null has none. */
    public Map<Long, Decision> decisions(Collection<Long> decisionIds) {
        return decisions.findAll(decisionIds);
    }

    /** The recorded time of this transaction, later than all before; others that write wait from here on. */
    public Instant stamp() {
        return clockwork.stamp();
    }

    /** A day and all that is recorded so far; null is today. */
    public ReadTime on(LocalDate day) {
        return clockwork.readTime(day, null);
    }

    /** Today in Viet Nam. */
    public LocalDate today() {
        return clockwork.today();
    }
}
