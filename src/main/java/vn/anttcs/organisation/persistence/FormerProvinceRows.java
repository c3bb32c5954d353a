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
import java.util.Set;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** What the map says of where communes come from, for many at once. */
@ApplicationScoped
public class FormerProvinceRows {
    private static final String ABOVE = "select f.unit_id, f.level, f.code, f.parent_id from unit_fact f";
    private static final String RECEIVED = "select l.new_unit_id, l.old_unit_id from unit_link l";

    private Database database;

    protected FormerProvinceRows() {}

    @Inject
    public FormerProvinceRows(Database database) {
        this.database = database;
    }

    private record Unit(long id, boolean province, String code, Long parentId) {}

    private record Step(long newId, long oldId) {}

    /** The codes of the provinces in which units lie at the two times; units that lie in none then are left out. */
    public Map<Long, String> provincesOf(Collection<Long> unitIds, ReadTime time) {
        Map<Long, Unit> known = new HashMap<>();
        Set<Long> open = new HashSet<>(unitIds);
        while (!open.isEmpty()) {
            Set<Long> above = new HashSet<>();
            for (Unit unit : units(open, time)) {
                known.put(unit.id(), unit);
                if (!unit.province() && unit.parentId() != null) {
                    above.add(unit.parentId());
                }
            }
            above.removeAll(known.keySet());
            open = above;
        }
        Map<Long, String> provinces = new HashMap<>();
        for (long unitId : unitIds) {
            Unit unit = known.get(unitId);
            while (unit != null && !unit.province()) {
                unit = known.get(unit.parentId());
            }
            if (unit != null) {
                provinces.put(unitId, unit.code());
            }
        }
        return provinces;
    }

    private List<Unit> units(Collection<Long> ids, ReadTime time) {
        return database.about(
                "f.unit_id",
                ids,
                among -> ABOVE + among.join() + " where " + among.condition()
                        + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                        + " and f.valid_to > :day",
                query -> query.bind("known", time.knownOn())
                        .bind("day", time.validOn())
                        .map((row, context) -> new Unit(
                                row.getLong(1),
                                row.getString(2).equals("PROVINCE"),
                                row.getString(3),
                                row.getObject(4) == null ? null : Long.valueOf(row.getLong(4)))));
    }

    /**
     * The units themselves and all of which they received something after a day and up to another, directly or through others.
     */
    public Map<Long, Set<Long>> ancestry(Collection<Long> unitIds, LocalDate after, LocalDate until, Instant knownOn) {
        Map<Long, Set<Long>> from = new HashMap<>();
        Set<Long> open = new HashSet<>(unitIds);
        while (!open.isEmpty()) {
            Set<Long> next = new HashSet<>();
            for (Step step : received(open, after, until, knownOn)) {
                from.computeIfAbsent(step.newId(), unit -> new HashSet<>()).add(step.oldId());
                next.add(step.oldId());
            }
            open.forEach(unit -> from.putIfAbsent(unit, Set.of()));
            next.removeAll(from.keySet());
            open = next;
        }
        Map<Long, Set<Long>> ancestry = new HashMap<>();
        unitIds.forEach(unit -> ancestry.put(unit, closure(unit, from)));
        return ancestry;
    }

    private static Set<Long> closure(long unit, Map<Long, Set<Long>> from) {
        Set<Long> found = new HashSet<>(Set.of(unit));
        Set<Long> open = found;
        while (!open.isEmpty()) {
            Set<Long> next = new HashSet<>();
            open.forEach(one -> next.addAll(from.getOrDefault(one, Set.of())));
            next.removeAll(found);
            found.addAll(next);
            open = next;
        }
        return found;
    }

    private List<Step> received(Collection<Long> unitIds, LocalDate after, LocalDate until, Instant knownOn) {
        return database.about(
                "l.new_unit_id",
                unitIds,
                among -> RECEIVED + among.join() + " where " + among.condition()
                        + " and l.effective_on > :after and l.effective_on <= :until"
                        + " and l.recorded_at <= :known and l.superseded_at > :known",
                query -> query.bind("after", after)
                        .bind("until", until)
                        .bind("known", knownOn)
                        .map((row, context) -> new Step(row.getLong(1), row.getLong(2))));
    }
}
