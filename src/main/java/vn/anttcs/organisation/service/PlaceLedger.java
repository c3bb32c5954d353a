package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.persistence.FormerTerritory;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitAttributeValue;
import vn.anttcs.organisation.persistence.UnitFact;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Stretches;

/**
 * Sổ nơi phục vụ: where many teams serve over a period, read in sets; a handful of queries for each thousand teams,
 * whatever their number of days and places.
 */
@ApplicationScoped
public class PlaceLedger {
    private DatedRows rows;
    private TeamRows teams;

    protected PlaceLedger() {}

    @Inject
    public PlaceLedger(DatedRows rows, TeamRows teams) {
        this.rows = rows;
        this.teams = teams;
    }

    /** What of the residential units of teams is read besides their former territory. */
    public enum Part {
        /** Kinds and classes. */
        UNITS,
        /** Area features of their own. */
        FEATURES
    }

    /** The places of teams over the days of a period, as known at a recorded time, in no order of teams. */
    public List<TeamPlace> places(Collection<Long> teamIds, DateRange period, Instant knownOn) {
        return places(teamIds, period, knownOn, EnumSet.allOf(Part.class));
    }

    /** The same with some parts only; what belongs to the others is empty, and their changes do not cut the days. */
    public List<TeamPlace> places(Collection<Long> teamIds, DateRange period, Instant knownOn, Set<Part> parts) {
        return ground(teamIds, period, knownOn, parts).places();
    }

    /** What the places of teams are put together from, read once for whoever asks several things of it. */
    Ground ground(Collection<Long> teamIds, DateRange period, Instant knownOn, Set<Part> parts) {
        Period read = new Period(rows, period, knownOn);
        Map<Long, List<Dated<TeamFact>>> teams = read.of(TeamRows.FACTS, teamIds);
        Map<Long, List<Dated<Presence>>> coverage = read.of(TeamRows.COVERAGE, teamIds);
        Set<Long> places = coverage.values().stream()
                .flatMap(List::stream)
                .map(row -> Long.valueOf(row.key()))
                .collect(Collectors.toSet());
        Set<Long> communes = teams.values().stream()
                .flatMap(List::stream)
                .map(row -> row.values().communeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        PlaceFacts facts = new PlaceFacts(
                coverage,
                parts.contains(Part.UNITS) ? read.of(ResidentialUnitRows.FACTS, places) : Map.of(),
                parts.contains(Part.FEATURES) ? read.of(ResidentialUnitRows.FEATURES, places) : Map.of(),
                read.of(ResidentialUnitRows.TERRITORY, places),
                new CommuneFacts(read.of(UnitRows.FACTS, communes), read.of(UnitAttributeRows.TABLE, communes)));
        return new Ground(teams, facts, period);
    }

    /**
     * What is known of teams and of what they cover over a period.
     *
     * @param teams by internal id of the team
     */
    record Ground(Map<Long, List<Dated<TeamFact>>> teams, PlaceFacts facts, DateRange period) {
        List<TeamPlace> places() {
            return teams.values().stream()
                    .flatMap(of -> of.stream().flatMap(row -> facts.stretches(row, period)))
                    .toList();
        }

        /** Whether the team is active on some day of the period. */
        boolean isActive(long teamId) {
            return PlaceFacts.of(teams, teamId).anyMatch(row -> row.values().state() == RecordStatus.ACTIVE);
        }

        /** Internal ids of the residential units that the team covers on some day of the period, in ascending order. */
        List<Long> covered(long teamId) {
            return PlaceFacts.of(facts.coverage(), teamId)
                    .map(row -> Long.valueOf(row.key()))
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** What is known of a residential unit in the period. */
        Stream<ResidentialUnitFact> residentialUnit(long id) {
            return PlaceFacts.of(facts.units(), id).map(Dated::values);
        }
    }

    /** The teams that are in one of the communes on some day of a period, as known at a recorded time. */
    public List<Long> teamsIn(Collection<Long> communeIds, DateRange period, Instant knownOn) {
        return teams.inCommunes(communeIds, period, knownOn);
    }

    /**
     * The area features of communes over a period.
     *
     * @param rows by internal id of the commune
     */
    public record Areas(Map<Long, List<Dated<UnitAttributeValue>>> rows) {
        /** The features that the commune has on the day. */
        public Set<String> on(long communeId, LocalDate day) {
            return PlaceOfTeam.features(rows.getOrDefault(communeId, List.of()).stream()
                    .filter(row -> row.valid().contains(day))
                    .map(Dated::key));
        }
    }

    /** The area features of communes over the days of a period, as known at a recorded time. */
    public Areas areas(Collection<Long> communeIds, DateRange period, Instant knownOn) {
        return new Areas(new Period(rows, period, knownOn).of(UnitAttributeRows.TABLE, communeIds));
    }

    /** Reads tables over one period at one recorded time. */
    private record Period(DatedRows rows, DateRange days, Instant knownOn) {
        <T extends Record> Map<Long, List<Dated<T>>> of(DatedTable<T> table, Collection<Long> identities) {
            return rows.histories(table, new HashSet<>(identities), knownOn).stream()
                    .filter(row -> row.valid().overlaps(days))
                    .collect(Collectors.groupingBy(Dated::identity));
        }
    }

    /** What is known of the communes. */
    record CommuneFacts(
            Map<Long, List<Dated<UnitFact>>> facts, Map<Long, List<Dated<UnitAttributeValue>>> attributes) {}

    /** What is known of the residential units that teams cover. */
    record PlaceFacts(
            Map<Long, List<Dated<Presence>>> coverage,
            Map<Long, List<Dated<ResidentialUnitFact>>> units,
            Map<Long, List<Dated<Presence>>> features,
            Map<Long, List<Dated<FormerTerritory>>> territories,
            CommuneFacts communes) {

        Stream<TeamPlace> stretches(Dated<TeamFact> team, DateRange period) {
            DateRange within = team.valid().intersect(period).orElseThrow();
            Set<Long> places = of(coverage, team.identity())
                    .map(row -> Long.valueOf(row.key()))
                    .collect(Collectors.toSet());
            Long commune = team.values().communeId();
            Stream<DateRange> placeRows = places.stream()
                    .flatMap(place -> Stream.of(of(units, place), of(features, place), of(territories, place))
                            .flatMap(found -> found.map(Dated::valid)));
            Stream<DateRange> all = Stream.of(
                            of(coverage, team.identity()).map(Dated::valid),
                            placeRows,
                            of(communes.facts(), commune).map(Dated::valid),
                            of(communes.attributes(), commune).map(Dated::valid))
                    .flatMap(ranges -> ranges);
            return Stretches.of(within, all).stream().map(days -> PlaceOfTeam.on(this, team, days));
        }

        static <T extends Record> Stream<Dated<T>> of(Map<Long, List<Dated<T>>> rows, Long identity) {
            return identity == null ? Stream.empty() : rows.getOrDefault(identity, List.of()).stream();
        }
    }
}
