package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/** Căn cứ của nhiệm vụ: the confirmed entries and the plans and orders from which features that pay have read. */
@ApplicationScoped
public class DutySources {
    /** An entry of a duty sheet, as it was confirmed. */
    public static final String DUTY = "DUTY";
    /** The duty plan, training order or mobilisation order on which it rests. */
    public static final String DUTY_BASIS = "DUTY_BASIS";

    private LedgerRows ledger;
    private BasisRows bases;
    private DatedRows rows;
    private Decisions decisions;

    protected DutySources() {}

    @Inject
    public DutySources(LedgerRows ledger, BasisRows bases, DatedRows rows, Decisions decisions) {
        this.ledger = ledger;
        this.bases = bases;
        this.rows = rows;
        this.decisions = decisions;
    }

    /** When the entries of a member on days of a period were confirmed, by number of the entry. */
    public Map<String, Instant> confirmed(String memberNo, DateRange days, Instant knownOn) {
        return ledger.confirmedAt(memberNo, days, knownOn);
    }

    /** Plans and orders by number, as known at a recorded time; unknown numbers are left out. */
    public Map<String, SourceRecord> bases(Collection<String> basisNos, Instant knownOn) {
        Map<String, SourceRecord> found = new HashMap<>();
        for (BasisAnchor basis : bases.withNumbers(basisNos)) {
            var facts = rows.history(BasisRows.FACTS, basis.id(), knownOn);
            if (!facts.isEmpty()) {
                Dated<?> first = facts.get(0);
                Dated<?> last = facts.get(facts.size() - 1);
                long order = facts.get(0).values().orderDecisionId();
                found.put(
                        basis.number(),
                        new SourceRecord(
                                DUTY_BASIS,
                                basis.number(),
                                new DateRange(first.valid().from(), last.valid().to()),
                                first.recordedAt(),
                                decisions.findAll(List.of(order)).get(order)));
            }
        }
        return found;
    }
}
