package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.api.ResidentialUnitCode;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Public codes of what teams stand on. */
@ApplicationScoped
public class TeamCodes {
    private Communes communes;
    private ResidentialUnitRows residentialUnits;
    private DatedSets sets;

    protected TeamCodes() {}

    @Inject
    public TeamCodes(Communes communes, ResidentialUnitRows residentialUnits, DatedSets sets) {
        this.communes = communes;
        this.residentialUnits = residentialUnits;
        this.sets = sets;
    }

    /** The codes that communes hold at the two times. */
    Map<Long, String> communes(Collection<Long> communeIds, ReadTime time) {
        return communes.codesOf(communeIds, time);
    }

    /** What teams cover at the two times, in the order of codes. */
    Map<Long, List<ResidentialUnitCode>> coverage(Collection<Long> teamIds, ReadTime time) {
        List<Dated<Presence>> rows = sets.list(TeamRows.COVERAGE, teamIds, time);
        Map<Long, String> codes = places(rows);
        Map<Long, List<ResidentialUnitCode>> coverage = new HashMap<>();
        rows.forEach(row -> coverage.computeIfAbsent(row.identity(), team -> new ArrayList<>())
                .add(new ResidentialUnitCode(codes.get(Long.valueOf(row.key())))));
        coverage.values().forEach(own -> own.sort(Comparator.comparing(ResidentialUnitCode::code)));
        return coverage;
    }

    /** The codes of the residential units that rows of coverage name. */
    Map<Long, String> places(Collection<Dated<Presence>> coverage) {
        return residentialUnits.codesOf(
                coverage.stream().map(row -> Long.valueOf(row.key())).distinct().toList());
    }
}
