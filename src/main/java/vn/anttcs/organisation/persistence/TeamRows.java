package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.platform.persistence.UniqueKeys;
import vn.anttcs.shared.DateRange;

/** Tables and anchor rows of the teams. */
@ApplicationScoped
public class TeamRows {
    public static final DatedTable<TeamFact> FACTS = DatedTable.of("team_fact", "team_id", TeamFact.class);
    public static final DatedTable<TeamNumber> NUMBERS = DatedTable.of("team_number", "team_id", TeamNumber.class);
    public static final DatedTable<Presence> COVERAGE =
            DatedTable.keyed("team_coverage", "team_id", "residential_unit_id", Presence.class);

    private static final int CHUNK = 500;
    private static final Select COMMUNE = Select.of("select commune_id from team_fact where team_id = :team"
            + " and commune_id is not null and superseded_at = :open and valid_from <= :day and valid_to > :day");

    // A team has one code for life.
    private final Map<Long, String> codes = new ConcurrentHashMap<>();
    private Database database;

    protected TeamRows() {}

    @Inject
    public TeamRows(Database database) {
        this.database = database;
    }

    /** The team that has the code. */
    public Optional<Long> findByCode(String teamCode) {
        return Optional.ofNullable(findByCodes(List.of(teamCode)).get(teamCode));
    }

    /** The teams that have the codes, in one query. */
    public Map<String, Long> findByCodes(Collection<String> teamCodes) {
        Map<String, Long> found = new HashMap<>();
        if (!teamCodes.isEmpty()) {
            database.use(handle -> handle.createQuery("select team_code, id from team where team_code in (<codes>)")
                    .bindList("codes", teamCodes)
                    .map((results, context) -> Map.entry(results.getString(1), results.getLong(2)))
                    .forEach(team -> found.put(team.getKey(), team.getValue())));
        }
        return found;
    }

    /** The codes of teams; those not asked for before in one query. */
    public Map<Long, String> codesOf(Collection<Long> teamIds) {
        List<Long> unknown =
                teamIds.stream().filter(id -> !codes.containsKey(id)).distinct().toList();
        database.about(
                        "id",
                        unknown,
                        among -> "select id, team_code from team" + among.join() + " where " + among.condition(),
                        query -> query.map((row, context) -> Map.entry(row.getLong(1), row.getString(2))))
                .forEach(team -> codes.put(team.getKey(), team.getValue()));
        Map<Long, String> found = new HashMap<>();
        teamIds.stream().filter(codes::containsKey).forEach(id -> found.put(id, codes.get(id)));
        return found;
    }

    /** The number and the version of a team. */
    public record Anchor(String teamCode, long version) {}

    /** Numbers and versions, in one query. */
    public Map<Long, Anchor> anchorsOf(Collection<Long> teamIds) {
        return database
                .about(
                        "id",
                        teamIds,
                        among -> "select id, team_code, version from team" + among.join() + " where "
                                + among.condition(),
                        query -> query.map((row, context) ->
                                Map.entry(row.getLong(1), new Anchor(row.getString(2), row.getLong(3)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The teams of communes at the two times. */
    public Set<Long> inCommunes(Collection<Long> communeIds, ReadTime time) {
        return new HashSet<>(database.about(
                "commune_id",
                communeIds,
                among -> "select team_id from team_fact" + among.join() + " where " + among.condition()
                        + " and recorded_at <= :known and superseded_at > :known"
                        + " and valid_from <= :day and valid_to > :day",
                query -> query.bind("known", time.knownOn())
                        .bind("day", time.validOn())
                        .mapTo(Long.class)));
    }

    /** Every team that stands at the two times. */
    public List<Long> standing(ReadTime time) {
        return database.with(handle -> handle.createQuery("select team_id from team_fact where recorded_at <= :known"
                        + " and superseded_at > :known and valid_from <= :day and valid_to > :day order by team_id")
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .mapTo(Long.class)
                .list());
    }

    /** The communes of teams at the two times; null while one is to be decided. Teams that do not stand then are left out. */
    public Map<Long, Long> communesOf(Collection<Long> teamIds, ReadTime time) {
        Map<Long, Long> communes = new HashMap<>();
        database.about(
                        "team_id",
                        teamIds,
                        among -> "select team_id, commune_id from team_fact" + among.join() + " where "
                                + among.condition() + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from <= :day and valid_to > :day",
                        query -> query.bind("known", time.knownOn())
                                .bind("day", time.validOn())
                                .map((row, context) -> new Long[] {row.getLong(1), row.getObject(2, Long.class)}))
                .forEach(team -> communes.put(team[0], team[1]));
        return communes;
    }

    /** The commune of a team on the day, as recorded so far; empty when it has none then. */
    public OptionalLong communeOn(long teamId, LocalDate day) {
        Map<String, Object> values = Map.of("team", teamId, "open", Dated.OPEN, "day", day);
        return database.list(COMMUNE, values, row -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The communes of teams on the day, as recorded so far; teams that have none then are left out. */
    public Map<Long, Long> communesOn(Collection<Long> teamIds, LocalDate day) {
        return database
                .about(
                        "team_id",
                        teamIds,
                        among -> "select team_id, commune_id from team_fact" + among.join() + " where "
                                + among.condition() + " and commune_id is not null and superseded_at = :open"
                                + " and valid_to > :day and valid_from <= :day",
                        query -> query.bind("open", Dated.OPEN)
                                .bind("day", day)
                                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The teams that are in one of the communes on any day of a period, as known at a recorded time, in ascending order. */
    public List<Long> inCommunes(Collection<Long> communeIds, DateRange period, Instant knownOn) {
        return database
                .about(
                        "commune_id",
                        communeIds,
                        among -> "select distinct team_id from team_fact" + among.join() + " where "
                                + among.condition() + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from < :to and valid_to > :from",
                        query -> query.bind("known", knownOn)
                                .bind("from", period.from())
                                .bind("to", period.to())
                                .mapTo(Long.class))
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Locks the anchor row until commit and counts the version up; false when there is no such team. */
    public boolean lock(long teamId) {
        return database.with(handle -> handle.createUpdate("update team set version = version + 1 where id = :id")
                        .bind("id", teamId)
                        .execute()
                == 1);
    }

    /** Locks anchor rows until commit, in ascending order, and counts their versions up. */
    public void lockAll(Collection<Long> teamIds) {
        List<Long> ascending = teamIds.stream().distinct().sorted().toList();
        for (int from = 0; from < ascending.size(); from += CHUNK) {
            List<Long> chunk = ascending.subList(from, Math.min(ascending.size(), from + CHUNK));
            database.use(handle -> {
                handle.createQuery("select id from team where id in (<ids>) order by id for update")
                        .bindList("ids", chunk)
                        .mapTo(Long.class)
                        .list();
                handle.createUpdate("update team set version = version + 1 where id in (<ids>)")
                        .bindList("ids", chunk)
                        .execute();
            });
        }
    }

    /** The teams that cover any of the residential units on the day or later. */
    public Set<Long> covering(Collection<Long> residentialUnitIds, LocalDate from) {
        List<Long> all = List.copyOf(residentialUnitIds);
        Set<Long> found = new HashSet<>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            List<Long> chunk = all.subList(start, Math.min(all.size(), start + CHUNK));
            found.addAll(database.with(
                    handle -> handle.createQuery("select distinct team_id from team_coverage where residential_unit_id"
                                    + " in (<ids>) and superseded_at = :open and valid_to > :from")
                            .bindList("ids", chunk)
                            .bind("open", Dated.OPEN)
                            .bind("from", from)
                            .mapTo(Long.class)
                            .list()));
        }
        return found;
    }

    /** How many teams cover each of the residential units at the two times. */
    public Map<Long, Integer> sharing(Collection<Long> residentialUnitIds, ReadTime time) {
        return database
                .about(
                        "residential_unit_id",
                        residentialUnitIds,
                        among -> "select residential_unit_id, count(*) from team_coverage" + among.join() + " where "
                                + among.condition() + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from <= :day and valid_to > :day group by residential_unit_id",
                        query -> query.bind("known", time.knownOn())
                                .bind("day", time.validOn())
                                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The version of the anchor row. */
    public long versionOf(long teamId) {
        return database.with(handle -> handle.createQuery("select version from team where id = :id")
                .bind("id", teamId)
                .mapTo(Long.class)
                .one());
    }

    /** A new anchor row; false when the code is taken. */
    public boolean add(long teamId, String teamCode) {
        return UniqueKeys.holds(() -> database.use(
                handle -> handle.createUpdate("insert into team (id, team_code, version) values (:id, :code, 1)")
                        .bind("id", teamId)
                        .bind("code", teamCode)
                        .execute()));
    }
}
