package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.rule.MapFact;
import vn.anttcs.organisation.rule.UnitState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.shared.DateRange;

/** The map as a whole: its lock and version, and its rows around a day. */
@ApplicationScoped
public class MapRows {
    private static final int CHUNK = 1000;
    private static final Select VERSION = Select.of("select version from map_state where id = 1");

    private Database database;

    protected MapRows() {}

    @Inject
    public MapRows(Database database) {
        this.database = database;
    }

    /** Locks the map until commit, so that its changes follow one another, and tells its version. */
    public long lock() {
        return database.with(handle -> handle.createQuery("select version from map_state where id = 1 for update")
                .mapTo(Long.class)
                .one());
    }

    /** Locks the anchors of units until commit, in the order of their ids. */
    public void lock(Collection<Long> unitIds) {
        List<Long> sorted = unitIds.stream().distinct().sorted().toList();
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            List<Long> chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
            database.use(handle -> handle.createQuery("select id from unit where id in (<ids>) order by id for update")
                    .bindList("ids", chunk)
                    .mapTo(Long.class)
                    .list());
        }
    }

    /**
     * Gives the locked map a version that it never had, so that every node reads today's tree anew. Not a count: a
     * preview rolls back, and what somebody read meanwhile must never be taken for the state of a later change.
     */
    public void changed(long newVersion) {
        database.use(handle -> handle.createUpdate("update map_state set version = :version where id = 1")
                .bind("version", newVersion)
                .execute());
    }

    /** The version of the map as committed. */
    public long version() {
        return database.list(VERSION, Map.of(), row -> row.getLong(1)).get(0);
    }

    /** Whether the real units have been loaded. */
    public boolean isSeeded() {
        return database.with(handle -> handle.createQuery("select seeded from map_state where id = 1")
                .mapTo(Boolean.class)
                .one());
    }

    /** Remembers that the real units have been loaded. */
    public void seeded() {
        database.use(handle -> handle.createUpdate("update map_state set seeded = true where id = 1")
                .execute());
    }

    /** Every row now known, the latest days of each unit last. */
    public List<MapFact> all() {
        return around(LocalDate.of(1, 1, 1));
    }

    /** Every row now known that holds on the day or later, or that ends on it. */
    public List<MapFact> around(LocalDate day) {
        return database.with(handle -> handle.createQuery(
                        "select row_id, unit_id, valid_from, valid_to, decision_id, code, level, kind, name, parent_id,"
                                + " legal_basis from unit_fact where superseded_at = :open and valid_to >= :day order by valid_from")
                .bind("open", Dated.OPEN)
                .bind("day", day)
                .setFetchSize(1000)
                .map((results, context) -> fact(results))
                .list());
    }

    private static MapFact fact(ResultSet results) throws SQLException {
        DateRange valid = new DateRange(
                results.getObject("valid_from", LocalDate.class), results.getObject("valid_to", LocalDate.class));
        return new MapFact(
                results.getLong("row_id"),
                results.getLong("unit_id"),
                valid,
                number(results, "decision_id"),
                new UnitState(
                        results.getString("code"),
                        UnitLevel.valueOf(results.getString("level")),
                        results.getString("kind"),
                        results.getString("name"),
                        number(results, "parent_id"),
                        results.getString("legal_basis")));
    }

    private static Long number(ResultSet results, String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? null : number;
    }
}
