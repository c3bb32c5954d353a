package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.anttcs.duty.api.DutyBasisChange;
import vn.anttcs.duty.api.DutyBasisHistory;
import vn.anttcs.duty.api.MobilisedMember;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.Named;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** Shows everything that was ever recorded of a plan or an order. */
@ApplicationScoped
public class BasisHistories {
    private DatedRows rows;
    private Decisions decisions;

    protected BasisHistories() {}

    @Inject
    public BasisHistories(DatedRows rows, Decisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    DutyBasisHistory of(BasisAnchor basis, Instant knownOn) {
        List<Dated<BasisFact>> facts = rows.everything(BasisRows.FACTS, basis.id(), knownOn);
        List<Dated<Named>> named = rows.everything(BasisRows.MEMBERS, basis.id(), knownOn);
        Map<Long, Decision> cited =
                decisions.findAll(facts.stream().map(Dated::decisionId).toList());
        return new DutyBasisHistory(
                facts.stream()
                        .map(fact -> change(fact, named, cited.get(fact.decisionId()), knownOn))
                        .toList(),
                knownOn);
    }

    private static DutyBasisChange change(
            Dated<BasisFact> fact, List<Dated<Named>> named, Decision decision, Instant knownOn) {
        return new DutyBasisChange(
                fact.recordedAt(),
                fact.supersededAt().isAfter(knownOn) ? null : fact.supersededAt(),
                fact.valid().from(),
                fact.valid().to().minusDays(1),
                fact.values().state(),
                fact.values().title(),
                named.stream()
                        .filter(row -> holdsWith(row, fact))
                        .map(row -> new MobilisedMember(row.key()))
                        .toList(),
                fact.values().reason(),
                decision);
    }

    /** Whether a member was named when the fact was recorded, on its days. */
    private static boolean holdsWith(Dated<Named> row, Dated<BasisFact> fact) {
        return !row.recordedAt().isAfter(fact.recordedAt())
                && row.supersededAt().isAfter(fact.recordedAt())
                && row.valid().overlaps(fact.valid());
    }
}
