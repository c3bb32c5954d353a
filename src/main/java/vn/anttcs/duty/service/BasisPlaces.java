package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;

/** Whose plans and orders are. */
@ApplicationScoped
public class BasisPlaces {
    private BasisRows bases;
    private DatedSets sets;
    private TeamPlace teams;

    protected BasisPlaces() {}

    @Inject
    public BasisPlaces(BasisRows bases, DatedSets sets, TeamPlace teams) {
        this.bases = bases;
        this.sets = sets;
        this.teams = teams;
    }

    /** The unit of a duty plan or training order; empty when there is none with the number. */
    OptionalLong ofPlan(String planNo) {
        return fact(planNo, false).map(this::ofPlan).orElse(OptionalLong.empty());
    }

    private OptionalLong ofPlan(BasisFact fact) {
        return fact.teamId() == null ? OptionalLong.of(fact.communeId()) : teams.unitOf(fact.teamId());
    }

    /** The unit that gave a mobilisation order; empty when there is none with the number. */
    OptionalLong ofOrder(String orderNo) {
        return fact(orderNo, true)
                .map(BasisFact::orderingUnitId)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private Optional<BasisFact> fact(String number, boolean order) {
        return bases.find(number)
                .filter(anchor -> (anchor.kind() == BasisKind.MOBILISATION_ORDER) == order)
                .map(BasisAnchor::id)
                .flatMap(id ->
                        sets.standing(BasisRows.FACTS, List.of(id)).stream().findFirst())
                .map(Dated::values);
    }
}
