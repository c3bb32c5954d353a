package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.access.service.Nation;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentNorm;
import vn.anttcs.equipment.api.EquipmentNormPage;
import vn.anttcs.equipment.api.ListEquipmentNorms;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows norms. */
@ApplicationScoped
public class NormViews {
    private NormRows norms;
    private DatedSets sets;
    private Decisions decisions;
    private Clockwork clockwork;
    private UnitTree units;

    protected NormViews() {}

    @Inject
    public NormViews(NormRows norms, DatedSets sets, Decisions decisions, Clockwork clockwork, UnitTree units) {
        this.norms = norms;
        this.sets = sets;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.units = units;
    }

    /** A page of norms. */
    EquipmentNormPage page(ListEquipmentNorms query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        NormRows.Wanted wanted = new NormRows.Wanted(
                query.kindCode(), query.unitCode() == null ? null : Long.valueOf(unitOf(query.unitCode())));
        List<NormAnchor> found = norms.next(
                wanted,
                time,
                cursor.map(last -> last.key(0)).orElse(""),
                cursor.map(last -> last.number(1)).orElse(-1L),
                limit + 1);
        return new EquipmentNormPage(
                views(found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, norm -> List.of(norm.kindCode(), norm.unitId())),
                time.knownOn());
    }

    /** Norms as they are at the two times, in their order; those that do not hold then are left out. */
    List<EquipmentNorm> views(List<NormAnchor> anchors, ReadTime time) {
        Map<Long, Dated<NormFact>> facts = new HashMap<>();
        sets.list(NormRows.FACTS, anchors.stream().map(NormAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Decision> cited =
                decisions.findAll(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(norm -> facts.containsKey(norm.id()))
                .map(norm -> view(norm, facts.get(norm.id()), cited, time))
                .toList();
    }

    private EquipmentNorm view(NormAnchor norm, Dated<NormFact> held, Map<Long, Decision> cited, ReadTime time) {
        return new EquipmentNorm(
                norm.kindCode(),
                codeOf(norm.unitId()),
                NormTexts.terms(held.values()),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to(),
                cited.get(held.decisionId()),
                norm.version(),
                time.knownOn());
    }

    /** The unit that a code means today, or the refusal {@code NOT_FOUND}. */
    public long unitOf(String unitCode) {
        return unitCode.equals(Nation.CODE)
                ? Nation.ID
                : units.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    /** The code of a unit today, or the last one that it held. */
    public String codeOf(long unitId) {
        return unitId == Nation.ID ? Nation.CODE : units.codeOf(unitId);
    }
}
