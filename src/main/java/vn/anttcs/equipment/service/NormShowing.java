package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.access.service.Nation;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Xem định mức theo loại và địa bàn: what is the same whatever a norm says. */
@ApplicationScoped
public class NormShowing {
    private DatedSets sets;
    private Decisions decisions;
    private Clockwork clockwork;
    private UnitTree units;

    protected NormShowing() {}

    @Inject
    public NormShowing(DatedSets sets, Decisions decisions, Clockwork clockwork, UnitTree units) {
        this.sets = sets;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.units = units;
    }

    /**
     * Which norms a list asks for.
     *
     * @param unitCode of one territory alone, or null
     * @param kindCode of one kind alone, or null
     */
    public record Asked(
            String unitCode, String kindCode, LocalDate validOn, Instant knownOn, Integer limit, String cursor) {}

    /**
     * A norm at two times.
     *
     * @param unitCode code today of the territory
     */
    public record Shown<F extends Record>(
            NormAnchor norm, String unitCode, Dated<F> held, Decision decision, ReadTime time) {
        /** The first day on which it no longer holds, or null. */
        public LocalDate validTo() {
            return held.valid().isOpen() ? null : held.valid().to();
        }
    }

    /** A page of norms and where the next begins. */
    public record Page<F extends Record>(List<Shown<F>> items, String next, Instant knownOn) {}

    /** A page of norms. */
    public <F extends Record> Page<F> page(NormAnchors<F> norms, Asked asked) {
        Optional<Cursor> cursor = Cursor.read(asked.cursor());
        ReadTime time = clockwork.readTime(asked.validOn(), asked.knownOn(), cursor);
        int limit = Cursor.limit(asked.limit());
        NormAnchors.Wanted wanted = new NormAnchors.Wanted(
                asked.kindCode(), asked.unitCode() == null ? null : Long.valueOf(unitOf(asked.unitCode())));
        List<NormAnchor> found = norms.next(
                wanted,
                time,
                cursor.map(last -> last.key(0)).orElse(""),
                cursor.map(last -> last.number(1)).orElse(-1L),
                limit + 1);
        return new Page<>(
                shown(norms, found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, norm -> List.of(norm.kindCode(), norm.unitId())),
                time.knownOn());
    }

    /** Norms as they are at the two times, in their order; those that do not hold then are left out. */
    public <F extends Record> List<Shown<F>> shown(NormAnchors<F> norms, List<NormAnchor> anchors, ReadTime time) {
        Map<Long, Dated<F>> facts = new HashMap<>();
        sets.list(norms.facts(), anchors.stream().map(NormAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Decision> cited =
                decisions.findAll(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(norm -> facts.containsKey(norm.id()))
                .map(norm -> {
                    Dated<F> held = facts.get(norm.id());
                    return new Shown<>(norm, codeOf(norm.unitId()), held, cited.get(held.decisionId()), time);
                })
                .toList();
    }

    /** The unit that a code means today, or the refusal {@code NOT_FOUND}. */
    public long unitOf(String unitCode) {
        return unitCode.equals(Nation.CODE)
                ? Nation.ID
                : units.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    /** The code of a unit today, or the last one that it held. */
    String codeOf(long unitId) {
        return unitId == Nation.ID ? Nation.CODE : units.codeOf(unitId);
    }
}
