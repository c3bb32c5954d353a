package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.FuelNorm;
import vn.anttcs.equipment.api.FuelNormPage;
import vn.anttcs.equipment.api.FuelNormTerms;
import vn.anttcs.equipment.api.ListFuelNorms;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelNormRows;
import vn.anttcs.equipment.service.NormViews;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows fuel norms. */
@ApplicationScoped
public class FuelNormViews {
    private FuelNormRows norms;
    private DatedSets sets;
    private Decisions decisions;
    private Clockwork clockwork;
    private NormViews territories;

    protected FuelNormViews() {}

    @Inject
    public FuelNormViews(
            FuelNormRows norms, DatedSets sets, Decisions decisions, Clockwork clockwork, NormViews territories) {
        this.norms = norms;
        this.sets = sets;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.territories = territories;
    }

    /** The territory that a code means today, or the refusal {@code NOT_FOUND}. */
    long unitOf(String unitCode) {
        return territories.unitOf(unitCode);
    }

    /** A page of norms. */
    FuelNormPage page(ListFuelNorms query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        FuelNormRows.Wanted wanted = new FuelNormRows.Wanted(
                query.kindCode(), query.unitCode() == null ? null : Long.valueOf(unitOf(query.unitCode())));
        List<NormAnchor> found = norms.next(
                wanted,
                time,
                cursor.map(last -> last.key(0)).orElse(""),
                cursor.map(last -> last.number(1)).orElse(-1L),
                limit + 1);
        return new FuelNormPage(
                views(found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, norm -> List.of(norm.kindCode(), norm.unitId())),
                time.knownOn());
    }

    /** Norms as they are at the two times, in their order; those that do not hold then are left out. */
    List<FuelNorm> views(List<NormAnchor> anchors, ReadTime time) {
        Map<Long, Dated<FuelNormFact>> facts = new HashMap<>();
        sets.list(FuelNormRows.FACTS, anchors.stream().map(NormAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Decision> cited =
                decisions.findAll(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(norm -> facts.containsKey(norm.id()))
                .map(norm -> view(norm, facts.get(norm.id()), cited, time))
                .toList();
    }

    private FuelNorm view(NormAnchor norm, Dated<FuelNormFact> held, Map<Long, Decision> cited, ReadTime time) {
        FuelNormFact fact = held.values();
        return new FuelNorm(
                norm.kindCode(),
                territories.codeOf(norm.unitId()),
                new FuelNormTerms(fact.meterUnit(), fact.millilitres(), fact.tolerancePercent(), fact.legalBasis()),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to(),
                cited.get(held.decisionId()),
                norm.version(),
                time.knownOn());
    }
}
