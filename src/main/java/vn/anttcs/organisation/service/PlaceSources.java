package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitFact;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

/** Căn cứ dữ kiện về nơi phục vụ: the records of a team and of its places from which features that compute have read. */
@ApplicationScoped
public class PlaceSources {
    /** The team: its commune. */
    public static final String TEAM = "TEAM";
    /** A residential unit that the team covers. */
    public static final String TEAM_AREA = "TEAM_AREA";
    /** The residential unit: its kind and class. */
    public static final String RESIDENTIAL_UNIT = "RESIDENTIAL_UNIT";
    /** A feature of the residential unit. */
    public static final String RESIDENTIAL_UNIT_FEATURE = "RESIDENTIAL_UNIT_FEATURE";
    /** The province in which the residential unit lay until 30 June 2025. */
    public static final String FORMER_TERRITORY = "FORMER_TERRITORY";
    /** The commune: its kind. */
    public static final String UNIT = "UNIT";
    /** A feature of the commune. */
    public static final String UNIT_FEATURE = "UNIT_FEATURE";
    /** The region of the minimum wage in which the commune lies. */
    public static final String UNIT_WAGE_REGION = "UNIT_WAGE_REGION";

    private DatedRows rows;
    private TeamRows teams;
    private ResidentialUnitRows places;
    private Decisions decisions;

    protected PlaceSources() {}

    @Inject
    public PlaceSources(DatedRows rows, TeamRows teams, ResidentialUnitRows places, Decisions decisions) {
        this.rows = rows;
        this.teams = teams;
        this.places = places;
        this.decisions = decisions;
    }

    /** The records of a team and of its places that hold on some day of a period, as known at a recorded time. */
    public List<SourceRecord> of(long teamId, DateRange period, Instant knownOn) {
        Found found = new Found(rows, period, knownOn, new ArrayList<>());
        String teamCode = teams.codesOf(List.of(teamId)).get(teamId);
        List<Dated<TeamFact>> team = found.read(TeamRows.FACTS, List.of(teamId));
        List<Dated<Presence>> coverage = found.read(TeamRows.COVERAGE, List.of(teamId));
        team.forEach(row -> found.add(TEAM, teamCode, row));
        Set<Long> covered =
                coverage.stream().map(row -> Long.valueOf(row.key())).collect(Collectors.toSet());
        Map<Long, String> codes = places.codesOf(covered);
        coverage.forEach(row -> found.add(TEAM_AREA, codes.get(Long.valueOf(row.key())), row));
        found.addAll(RESIDENTIAL_UNIT, ResidentialUnitRows.FACTS, codes);
        found.addAll(RESIDENTIAL_UNIT_FEATURE, ResidentialUnitRows.FEATURES, codes);
        found.addAll(FORMER_TERRITORY, ResidentialUnitRows.TERRITORY, codes);
        communes(team, found);
        return found.cited(decisions);
    }

    private static void communes(List<Dated<TeamFact>> team, Found found) {
        Set<Long> ids = team.stream()
                .map(row -> row.values().communeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        List<Dated<UnitFact>> units = found.read(UnitRows.FACTS, ids);
        units.forEach(row -> found.add(UNIT, row.values().code(), row));
        Map<Long, String> codes = units.stream()
                .collect(Collectors.toMap(Dated::identity, row -> row.values().code(), (one, other) -> one));
        found.read(UnitAttributeRows.TABLE, codes.keySet()).forEach(row -> {
            if (AreaFeature.named(row.key()).isPresent()) {
                found.add(UNIT_FEATURE, codes.get(row.identity()), row);
            } else if (row.key().equals("WAGE_REGION")) {
                found.add(UNIT_WAGE_REGION, codes.get(row.identity()), row);
            }
        });
    }

    private record Named(String kind, String number, Dated<?> row) {}

    /** What was found so far, not yet with its decisions. */
    private record Found(DatedRows rows, DateRange period, Instant knownOn, List<Named> all) {
        <T extends Record> List<Dated<T>> read(DatedTable<T> table, Set<Long> identities) {
            return read(table, List.copyOf(identities));
        }

        <T extends Record> List<Dated<T>> read(DatedTable<T> table, List<Long> identities) {
            return rows.histories(table, identities, knownOn).stream()
                    .filter(row -> row.valid().overlaps(period))
                    .toList();
        }

        void add(String kind, String number, Dated<?> row) {
            all.add(new Named(kind, number, row));
        }

        void addAll(String kind, DatedTable<?> table, Map<Long, String> numbers) {
            read(table, numbers.keySet()).forEach(row -> add(kind, numbers.get(row.identity()), row));
        }

        List<SourceRecord> cited(Decisions decisions) {
            Map<Long, Decision> known = decisions.findAll(
                    all.stream().map(named -> named.row().decisionId()).toList());
            return all.stream()
                    .map(named -> new SourceRecord(
                            named.kind(),
                            named.number(),
                            named.row().valid(),
                            named.row().recordedAt(),
                            known.get(named.row().decisionId())))
                    .toList();
        }
    }
}
