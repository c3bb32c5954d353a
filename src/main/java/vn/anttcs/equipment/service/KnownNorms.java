package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.rule.NormReason;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.equipment.rule.climate.Region;
import vn.anttcs.equipment.service.climate.DueLines;
import vn.anttcs.equipment.service.climate.KnownRegions;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** The norms and the catalogue of a day in one look, for computing what many teams are due. */
@ApplicationScoped
public class KnownNorms {
    private static final int ALL = 1_000_000;

    private NormRows norms;
    private KindRows kinds;
    private KindViews views;
    private DatedSets sets;
    private KnownRegions regions;

    protected KnownNorms() {}

    @Inject
    public KnownNorms(NormRows norms, KindRows kinds, KindViews views, DatedSets sets, KnownRegions regions) {
        this.norms = norms;
        this.kinds = kinds;
        this.views = views;
        this.sets = sets;
        this.regions = regions;
    }

    /** A further explanation of what is due. */
    public record Remark(NormReason reason, List<String> arguments) {}

    /**
     * What is due of a kind to a team.
     *
     * @param norm of the smallest territory that has one
     * @param unitId that territory
     * @param result what is due by it, or by what replaces the kind
     * @param legalBasis what says so
     * @param counted kinds that this one replaces for the team: what can be used of them counts
     */
    public record Due(
            EquipmentKind kind,
            NormFact norm,
            long unitId,
            NormResult result,
            String legalBasis,
            List<String> counted,
            List<Remark> remarks) {}

    /**
     * Everything at the two times.
     *
     * @param kinds by code
     * @param norms by code of the kind and territory
     * @param regions climate regions by code
     */
    public record Book(
            Map<String, EquipmentKind> kinds, Map<String, Map<Long, NormFact>> norms, Map<String, Region> regions) {
        /** What is due to a team, kind by kind in the order of codes; the norm of the smallest territory counts. */
        public List<Due> due(TeamStanding team) {
            return DueLines.of(this, team);
        }

        /** Service life of a kind in months, or null while none is confirmed or the kind is not in the catalogue. */
        public Integer lifeOf(String kindCode) {
            return kinds.containsKey(kindCode) ? kinds.get(kindCode).serviceLifeMonths() : null;
        }

        /** What a kind is called, or its code when it is not in the catalogue. */
        public String nameOf(String kindCode) {
            return kinds.containsKey(kindCode) ? kinds.get(kindCode).name() : kindCode;
        }
    }

    /** The norms and kinds that hold at the two times. */
    public Book on(ReadTime time) {
        List<KindAnchor> anchors = kinds.next(null, time, "", ALL);
        Map<String, EquipmentKind> known = views.views(anchors, time).stream()
                .collect(Collectors.toMap(EquipmentKind::kindCode, kind -> kind, (one, other) -> one, TreeMap::new));
        List<NormAnchor> held = norms.next(new NormAnchors.Wanted(null, null), time, "", -1, ALL);
        Map<Long, NormFact> facts = sets
                .list(NormRows.FACTS, held.stream().map(NormAnchor::id).toList(), time)
                .stream()
                .collect(Collectors.toMap(Dated::identity, Dated::values));
        Map<String, Map<Long, NormFact>> byKind = new HashMap<>();
        held.forEach(norm -> byKind.computeIfAbsent(norm.kindCode(), kind -> new HashMap<>())
                .put(norm.unitId(), facts.get(norm.id())));
        return new Book(known, byKind, regions.on(time));
    }
}
