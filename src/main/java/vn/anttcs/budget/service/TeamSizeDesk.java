package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.teamsize.Measure;
import vn.anttcs.budget.rule.teamsize.TeamSizes;
import vn.anttcs.organisation.api.TeamExtent;
import vn.anttcs.organisation.service.ExtentLedger;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Áp dụng tiêu chí số lượng thành viên: asks the policies of a book how many members teams should have, in sets. */
@ApplicationScoped
public class TeamSizeDesk {
    private UnitTree tree;
    private PlaceLedger places;
    private ExtentLedger extents;

    protected TeamSizeDesk() {}

    @Inject
    public TeamSizeDesk(UnitTree tree, PlaceLedger places, ExtentLedger extents) {
        this.tree = tree;
        this.places = places;
        this.extents = extents;
    }

    /**
     * What a book says of one team.
     *
     * @param entry the policy that holds, or null where none does
     * @param size what its rules give, or null where there is none
     */
    record Sized(ExtentLedger.Stand stand, PolicyBook.Entry entry, TeamSizes.Size size) {}

    /** The teams below the unit of today on a day, in ascending order. */
    List<Long> teams(String unitCode, ReadTime time) {
        long unit = tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
        return teams(tree.below(List.of(unit)), time);
    }

    /** The teams in communes on a day, in ascending order. */
    List<Long> teams(Collection<Long> communeIds, ReadTime time) {
        return places.teamsIn(communeIds, day(time), time.knownOn());
    }

    private static DateRange day(ReadTime time) {
        return DateRange.of(time.validOn(), time.validOn().plusDays(1));
    }

    /** Where active teams stand on a day, in the order of ids. */
    List<ExtentLedger.Stand> stands(Collection<Long> teamIds, ReadTime time) {
        return stands(teamIds, time, EnumSet.allOf(PlaceLedger.Part.class));
    }

    /** The same with some parts of the places only. */
    List<ExtentLedger.Stand> stands(Collection<Long> teamIds, ReadTime time, Set<PlaceLedger.Part> parts) {
        return extents.stands(teamIds, time, parts);
    }

    /** The codes of teams by internal id. */
    Map<Long, String> teamCodes(Collection<Long> teamIds) {
        return extents.teamCodes(teamIds);
    }

    /** The codes of residential units by internal id. */
    Map<Long, String> residentialUnitCodes(Collection<Long> residentialUnitIds) {
        return extents.residentialUnitCodes(residentialUnitIds);
    }

    /** What the book says of a team on the day. */
    static Sized sized(ExtentLedger.Stand stand, PolicyBook book, ReadTime time) {
        return sized(stand, book.sizes(stand.place(), time.validOn()));
    }

    /** What the policy that sets team sizes there, if any, says of a team. */
    static Sized sized(ExtentLedger.Stand stand, Optional<PolicyBook.Entry> entry) {
        TeamSizes.Size size = entry.map(holds -> TeamSizes.of(
                        holds.policy().policy(),
                        new TeamSizes.Place(FactReading.of(stand.place()), measures(stand.extent()))))
                .orElse(null);
        return new Sized(stand, entry.orElse(null), size);
    }

    private static Map<Measure, Fraction> measures(TeamExtent extent) {
        Map<Measure, Fraction> measures = new EnumMap<>(Measure.class);
        if (extent.households() != null) {
            measures.put(Measure.HOUSEHOLDS, Fraction.of(extent.households()));
        }
        if (extent.residents() != null) {
            measures.put(Measure.RESIDENTS, Fraction.of(extent.residents()));
        }
        BigDecimal area = extent.areaKm2();
        if (area != null) {
            measures.put(
                    Measure.AREA_KM2, Fraction.decimal(area.stripTrailingZeros().toPlainString()));
        }
        return measures;
    }
}
