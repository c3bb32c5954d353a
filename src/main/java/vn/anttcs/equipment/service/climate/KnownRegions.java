package vn.anttcs.equipment.service.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.persistence.climate.RegionAnchor;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.rule.climate.ClimateGround;
import vn.anttcs.equipment.rule.climate.Region;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** The climate regions as norms see them. */
@ApplicationScoped
public class KnownRegions {
    private static final int ALL = 1_000_000;

    private RegionRows regions;
    private DatedSets sets;

    protected KnownRegions() {}

    @Inject
    public KnownRegions(RegionRows regions, DatedSets sets) {
        this.regions = regions;
        this.sets = sets;
    }

    /** The regions that hold at the two times, by code. */
    public Map<String, Region> on(ReadTime time) {
        List<RegionAnchor> anchors = regions.next(time, "", ALL);
        Map<Long, Region> facts = new HashMap<>();
        sets.list(RegionRows.FACTS, anchors.stream().map(RegionAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact.values().region()));
        Map<String, Region> known = new HashMap<>();
        anchors.forEach(region -> known.put(region.regionCode(), facts.get(region.id())));
        return known;
    }

    /** Refuses to confine a norm to a region that is not in force on its first day; null is none. */
    public void require(String regionCode, ReadTime first) {
        if (regionCode != null && !on(first).containsKey(regionCode)) {
            throw Refusal.refused(
                    ClimateGround.EQUIPMENT_NO_CLIMATE_REGION.name(),
                    "terms.climateRegion",
                    regionCode,
                    first.validOn().toString());
        }
    }
}
