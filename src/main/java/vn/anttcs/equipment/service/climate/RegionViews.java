package vn.anttcs.equipment.service.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.ClimateProvince;
import vn.anttcs.equipment.api.ClimateRegion;
import vn.anttcs.equipment.api.ClimateRegionPage;
import vn.anttcs.equipment.api.ListClimateRegions;
import vn.anttcs.equipment.persistence.climate.RegionAnchor;
import vn.anttcs.equipment.persistence.climate.RegionFact;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows climate regions. */
@ApplicationScoped
public class RegionViews {
    private RegionRows regions;
    private DatedSets sets;
    private EquipmentStamp stamps;
    private Clockwork clockwork;

    protected RegionViews() {}

    @Inject
    public RegionViews(RegionRows regions, DatedSets sets, EquipmentStamp stamps, Clockwork clockwork) {
        this.regions = regions;
        this.sets = sets;
        this.stamps = stamps;
        this.clockwork = clockwork;
    }

    /** The region with a code at the two times, or the refusal {@code NOT_FOUND}. */
    ClimateRegion get(String regionCode, ReadTime time) {
        return regions.find(regionCode)
                .flatMap(region -> views(List.of(region), time).stream().findFirst())
                .orElseThrow(() -> Refusal.notFound("regionCode", regionCode));
    }

    /** A page of regions. */
    ClimateRegionPage page(ListClimateRegions query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<RegionAnchor> found =
                regions.next(time, cursor.map(last -> last.key(0)).orElse(""), limit + 1);
        return new ClimateRegionPage(
                views(found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, region -> List.of(region.regionCode())),
                time.knownOn());
    }

    private List<ClimateRegion> views(List<RegionAnchor> anchors, ReadTime time) {
        Map<Long, Dated<RegionFact>> facts = new HashMap<>();
        sets.list(RegionRows.FACTS, anchors.stream().map(RegionAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Decision> cited =
                stamps.decisions(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(region -> facts.containsKey(region.id()))
                .map(region -> view(region, facts.get(region.id()), cited, time))
                .toList();
    }

    private static ClimateRegion view(
            RegionAnchor region, Dated<RegionFact> held, Map<Long, Decision> cited, ReadTime time) {
        RegionFact fact = held.values();
        return new ClimateRegion(
                region.regionCode(),
                fact.title(),
                fact.formerProvinces().stream().map(ClimateProvince::new).toList(),
                fact.legalBasis(),
                fact.note(),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to(),
                cited.get(held.decisionId()),
                region.version(),
                time.knownOn());
    }
}
