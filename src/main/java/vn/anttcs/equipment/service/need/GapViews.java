package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.anttcs.access.service.Nation;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentGap;
import vn.anttcs.equipment.api.EquipmentGapArea;
import vn.anttcs.equipment.api.EquipmentGapAreas;
import vn.anttcs.equipment.api.EquipmentGapLine;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGapByArea;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.GapSum;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what the teams of a commune, a province or the nation lack together, with what it costs. */
@ApplicationScoped
public class GapViews {
    private GapSums sums;
    private TeamsInUnits teams;
    private UnitTree units;

    protected GapViews() {}

    @Inject
    public GapViews(GapSums sums, TeamsInUnits teams, UnitTree units) {
        this.sums = sums;
        this.teams = teams;
        this.units = units;
    }

    /** What the teams of a commune, a province or the nation lack together, kind by kind. */
    public EquipmentGap sum(SumEquipmentGap query, ReadTime time) {
        LocalDate until = GapReading.until(time.validOn(), query.horizonMonths(), query.until());
        GapSums.Sums found = sums.of(
                teams.of(query.unitCode(), time), team -> Nation.ID, new GapSums.Wanted(query.kindCode(), until), time);
        GapSums.Area whole = found.whole();
        List<EquipmentGapLine> lines = lines(whole, found.book());
        return new EquipmentGap(
                query.unitCode(),
                time.validOn(),
                until,
                whole.teams(),
                cost(lines, FundingSource.CENTRAL),
                cost(lines, FundingSource.LOCAL),
                lines,
                time.knownOn());
    }

    /** The same for each province of the nation, or each commune of a province. */
    EquipmentGapAreas byArea(SumEquipmentGapByArea query, ReadTime time) {
        LocalDate until = GapReading.until(time.validOn(), query.horizonMonths(), query.until());
        Function<TeamStanding, Long> area =
                query.unitCode().equals(Nation.CODE) ? TeamStanding::provinceId : TeamStanding::communeId;
        GapSums.Sums found =
                sums.of(teams.of(query.unitCode(), time), area, new GapSums.Wanted(query.kindCode(), until), time);
        List<EquipmentGapArea> areas = new ArrayList<>();
        found.areas().forEach((unitId, sum) -> areas.add(area(unitId, sum, found.book())));
        areas.sort(Comparator.comparing(EquipmentGapArea::unitCode, Comparator.nullsLast(Comparator.naturalOrder())));
        List<EquipmentGapLine> whole = lines(found.whole(), found.book());
        return new EquipmentGapAreas(
                query.unitCode(),
                time.validOn(),
                until,
                found.whole().teams(),
                cost(whole, FundingSource.CENTRAL),
                cost(whole, FundingSource.LOCAL),
                areas,
                time.knownOn());
    }

    private EquipmentGapArea area(Long unitId, GapSums.Area sum, KnownNorms.Book book) {
        List<EquipmentGapLine> lines = lines(sum, book);
        return new EquipmentGapArea(
                unitId == null ? null : units.codeOf(unitId),
                sum.teams(),
                cost(lines, FundingSource.CENTRAL),
                cost(lines, FundingSource.LOCAL),
                lines);
    }

    private static List<EquipmentGapLine> lines(GapSums.Area area, KnownNorms.Book book) {
        return area.kinds().entrySet().stream()
                .map(sum -> line(book.kinds().get(sum.getKey()), sum.getValue()))
                .toList();
    }

    private static long cost(List<EquipmentGapLine> lines, FundingSource source) {
        return lines.stream()
                .filter(line -> line.fundingSource() == source)
                .mapToLong(EquipmentGapLine::costDong)
                .sum();
    }

    private static EquipmentGapLine line(EquipmentKind kind, GapSum sum) {
        return new EquipmentGapLine(
                kind.kindCode(),
                kind.name(),
                kind.unitOfMeasure(),
                sum.teams(),
                sum.openTeams(),
                sum.rangeTeams(),
                sum.due(),
                sum.held().held(),
                sum.held().expiring(),
                sum.held().undated(),
                sum.missing(),
                sum.unpriced(),
                sum.costDong(),
                kind.fundingSource(),
                sum.replaced() == 0 ? null : Long.valueOf(sum.replaced()));
    }
}
