package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** What residential units and teams need to know of the map. */
@ApplicationScoped
public class Communes {
    private Database database;

    protected Communes() {}

    @Inject
    public Communes(Database database) {
        this.database = database;
    }

    private static String at(String alias) {
        return String.format(
                "%1$s.recorded_at <= :known and %1$s.superseded_at > :known and %1$s.valid_from <= :day"
                        + " and %1$s.valid_to > :day",
                alias);
    }

    private static Query at(Query query, ReadTime time) {
        return query.bind("known", time.knownOn()).bind("day", time.validOn());
    }

    /** The commune that holds the code at the two times. */
    public Optional<Long> findCommune(String code, ReadTime time) {
        return database.with(handle -> at(
                        handle.createQuery("select f.unit_id from unit_fact f where f.code = :code"
                                + " and f.level = 'COMMUNE' and " + at("f")),
                        time)
                .bind("code", code)
                .mapTo(Long.class)
                .findFirst());
    }

    /** The unit of any level that holds the code at the two times, else the one that held it last before. */
    public Optional<Long> findUnit(String code, ReadTime time) {
        return database.with(handle -> at(
                        handle.createQuery("select f.unit_id from unit_fact f where f.code = :code"
                                + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                                + " order by f.valid_from desc"),
                        time)
                .bind("code", code)
                .mapTo(Long.class)
                .findFirst());
    }

    /** Locks units until commit, so that none of them ends or begins meanwhile. */
    public void lock(Collection<Long> unitIds) {
        List<Long> ascending = unitIds.stream().distinct().sorted().toList();
        if (!ascending.isEmpty()) {
            database.use(handle -> handle.createQuery("select id from unit where id in (<ids>) order by id for update")
                    .bindList("ids", ascending)
                    .mapTo(Long.class)
                    .list());
        }
    }

    /** The first day on which a unit no longer exists; 9999-12-31 while no end is known. */
    public Optional<LocalDate> endOf(long unitId) {
        return database.with(handle -> handle.createQuery(
                        "select max(valid_to) from unit_fact where unit_id = :id and superseded_at = :open")
                .bind("id", unitId)
                .bind("open", Dated.OPEN)
                .mapTo(LocalDate.class)
                .findFirst());
    }

    /** The codes that units hold at the two times, in one query. */
    public Map<Long, String> codesOf(Collection<Long> unitIds, ReadTime time) {
        Map<Long, String> codes = new HashMap<>();
        List<Long> wanted =
                unitIds.stream().filter(java.util.Objects::nonNull).distinct().toList();
        if (!wanted.isEmpty()) {
            database.use(handle -> at(
                            handle.createQuery(
                                    "select f.unit_id, f.code from unit_fact f where f.unit_id in (<ids>) and "
                                            + at("f")),
                            time)
                    .bindList("ids", wanted)
                    .map((results, context) -> Map.entry(results.getLong(1), results.getString(2)))
                    .forEach(unit -> codes.put(unit.getKey(), unit.getValue())));
        }
        return codes;
    }

    /** The parents of units at the two times; units without one are left out. */
    public Set<Long> parentsOf(Collection<Long> unitIds, ReadTime time) {
        if (unitIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.with(handle -> at(
                        handle.createQuery("select distinct f.parent_id from unit_fact f where f.unit_id in (<ids>)"
                                + " and f.parent_id is not null and " + at("f")),
                        time)
                .bindList("ids", unitIds)
                .mapTo(Long.class)
                .list()));
    }

    /** The units at the top of the branches in which units stand at the two times; who stands under none is left out. */
    public Map<Long, Long> unitsAtTop(Collection<Long> unitIds, ReadTime time) {
        Map<Long, Long> top = unitsAbove(unitIds, time);
        // Until 30 June 2025 there are districts in between.
        Map<Long, Long> next = unitsAbove(top.values(), time);
        while (!next.isEmpty()) {
            Map<Long, Long> above = next;
            top.replaceAll((unit, reached) -> above.getOrDefault(reached, reached));
            next = unitsAbove(top.values(), time);
        }
        return top;
    }

    private Map<Long, Long> unitsAbove(Collection<Long> unitIds, ReadTime time) {
        Map<Long, Long> above = new HashMap<>();
        database.about(
                        "f.unit_id",
                        unitIds,
                        among -> "select f.unit_id, f.parent_id from unit_fact f" + among.join() + " where "
                                + among.condition() + " and f.parent_id is not null and " + at("f"),
                        query -> at(query, time)
                                .map((results, context) -> Map.entry(results.getLong(1), results.getLong(2))))
                .forEach(unit -> above.put(unit.getKey(), unit.getValue()));
        return above;
    }

    /** The units themselves and all that lie below them at the two times. */
    public List<Long> within(Collection<Long> unitIds, ReadTime time) {
        Set<Long> all = new HashSet<>(unitIds);
        List<Long> level = List.copyOf(unitIds);
        while (!level.isEmpty()) {
            level = children(level, time).stream().filter(all::add).toList();
        }
        return new ArrayList<>(all);
    }

    private List<Long> children(List<Long> parents, ReadTime time) {
        return database.with(handle -> at(
                        handle.createQuery(
                                "select f.unit_id from unit_fact f where f.parent_id in (<parents>) and " + at("f")),
                        time)
                .bindList("parents", parents)
                .mapTo(Long.class)
                .list());
    }
}
