package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.shared.DateRange;

/** Finds units at two times. */
@ApplicationScoped
public class UnitRows {
    public static final DatedTable<UnitFact> FACTS = DatedTable.of("unit_fact", "unit_id", UnitFact.class);

    private static final String SELECT = "select f.unit_id, f.code, f.level, f.kind, f.name, p.code as parent_code,"
            + " f.valid_from, f.valid_to, f.legal_basis, u.version, u.changed_at"
            + " from unit_fact f join unit u on u.id = f.unit_id"
            + " left join unit_fact p on p.unit_id = f.parent_id and p.recorded_at <= :known"
            + " and p.superseded_at > :known and p.valid_from <= :day and p.valid_to > :day"
            + " where f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day and f.valid_to > :day";

    private static final Select BY_CODE = Select.of(SELECT + " and f.code = :code");

    private Database database;

    protected UnitRows() {}

    @Inject
    public UnitRows(Database database) {
        this.database = database;
    }

    /** The unit that holds a code on the day. */
    public Optional<UnitRow> find(String code, ReadTime time) {
        return database
                .list(
                        BY_CODE,
                        Map.of("code", code, "known", time.knownOn(), "day", time.validOn()),
                        results -> row(results, null))
                .stream()
                .findFirst();
    }

    /** The units as they are on the day; those that do not exist then are absent. */
    public Map<Long, UnitRow> findAll(Collection<Long> unitIds, ReadTime time) {
        Map<Long, UnitRow> found = new HashMap<>();
        if (!unitIds.isEmpty()) {
            database.use(handle -> at(handle.createQuery(SELECT + " and f.unit_id in (<ids>)"), time)
                    .bindList("ids", unitIds)
                    .map(UnitRows::row)
                    .forEach(row -> found.put(row.unitId(), row)));
        }
        return found;
    }

    /** The units directly below a unit on the day, in the order of codes. */
    public List<UnitRow> children(long parentId, ReadTime time, String afterCode, int most) {
        return database.with(handle -> at(
                        handle.createQuery(
                                SELECT + " and f.parent_id = :parent and f.code > :after order by f.code limit :most"),
                        time)
                .bind("parent", parentId)
                .bind("after", afterCode)
                .bind("most", most)
                .map(UnitRows::row)
                .list());
    }

    /** The units that a search means, in the order of codes. */
    public List<UnitRow> search(UnitSearch search, ReadTime time, String afterCode, int most) {
        String sql = SELECT + search.condition() + " and f.code > :after order by f.code limit :most";
        return database.with(handle -> at(handle.createQuery(sql), time)
                .bindMap(search.values())
                .bind("after", afterCode)
                .bind("most", most)
                .map(UnitRows::row)
                .list());
    }

    /** On which days a code is held, as known at a recorded time. */
    public List<DateRange> daysOf(String code, Instant knownOn) {
        return database.with(handle -> handle.createQuery(
                        "select valid_from, valid_to from unit_fact"
                                + " where code = :code and recorded_at <= :known and superseded_at > :known order by valid_from")
                .bind("code", code)
                .bind("known", knownOn)
                .map((results, context) ->
                        new DateRange(results.getObject(1, LocalDate.class), results.getObject(2, LocalDate.class)))
                .list());
    }

    /** The period in which a unit exists, as known at a recorded time; empty when it is unknown then. */
    public Optional<DateRange> lifeOf(long unitId, Instant knownOn) {
        return database.with(handle -> handle
                .createQuery("select min(valid_from) as first_day, max(valid_to) as last_day from unit_fact"
                        + " where unit_id = :unit and recorded_at <= :known and superseded_at > :known")
                .bind("unit", unitId)
                .bind("known", knownOn)
                .map((results, context) -> results.getObject(1) == null
                        ? null
                        : new DateRange(results.getObject(1, LocalDate.class), results.getObject(2, LocalDate.class)))
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst());
    }

    /**
     * The versions of units as of a recorded time before their last change: each change left one stamp in their rows. So
     * an answer that was given once can be given again.
     */
    public Map<Long, Long> versionsAt(Collection<Long> unitIds, Instant knownOn) {
        Map<Long, Long> versions = new HashMap<>();
        if (!unitIds.isEmpty()) {
            database.use(handle -> handle.createQuery("select unit_id, count(distinct stamp) from ("
                            + stamps("unit_fact", "recorded_at") + " union all " + stamps("unit_fact", "superseded_at")
                            + " union all " + stamps("unit_attribute", "recorded_at") + " union all "
                            + stamps("unit_attribute", "superseded_at") + ") stamps group by unit_id")
                    .bindList("ids", unitIds)
                    .bind("known", knownOn)
                    .map((results, context) -> Map.entry(results.getLong(1), results.getLong(2)))
                    .forEach(version -> versions.put(version.getKey(), version.getValue())));
        }
        return versions;
    }

    private static String stamps(String table, String column) {
        return "select unit_id, " + column + " as stamp from " + table + " where unit_id in (<ids>) and " + column
                + " <= :known";
    }

    private static Query at(Query query, ReadTime time) {
        return query.bind("known", time.knownOn()).bind("day", time.validOn());
    }

    private static UnitRow row(ResultSet results, StatementContext context) throws SQLException {
        return new UnitRow(
                results.getLong(1),
                results.getString(2),
                UnitLevel.valueOf(results.getString(3)),
                results.getString(4),
                results.getString(5),
                results.getString(6),
                new DateRange(results.getObject(7, LocalDate.class), results.getObject(8, LocalDate.class)),
                results.getString(9),
                results.getLong(10),
                Select.instant(results, 11));
    }
}
