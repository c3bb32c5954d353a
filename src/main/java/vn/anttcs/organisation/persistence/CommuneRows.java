package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;

/** Communes in sets, for loads that name them by code. */
@ApplicationScoped
public class CommuneRows {
    private Database database;

    protected CommuneRows() {}

    @Inject
    public CommuneRows(Database database) {
        this.database = database;
    }

    /**
     * A commune as a load needs it.
     *
     * @param provinceCode code of the province above it, or null
     * @param firstDay the first day on which there was this commune, under whatever name
     */
    public record Found(long unitId, String code, String name, String kind, String provinceCode, LocalDate firstDay) {}

    /** Every commune of the day, in one query. */
    public List<Found> on(LocalDate day) {
        return database.with(handle -> handle.createQuery("select f.unit_id, f.code, f.name, f.kind, p.code,"
                        + " (select min(e.valid_from) from unit_fact e where e.unit_id = f.unit_id"
                        + " and e.superseded_at = :open)"
                        + " from unit_fact f left join unit_fact p on p.unit_id = f.parent_id"
                        + " and p.superseded_at = :open and p.valid_from <= :day and p.valid_to > :day"
                        + " where f.level = 'COMMUNE' and f.superseded_at = :open"
                        + " and f.valid_from <= :day and f.valid_to > :day order by f.code")
                .bind("open", Dated.OPEN)
                .bind("day", day)
                .map(CommuneRows::found)
                .list());
    }

    /** The last commune that had a code before the day. */
    public Optional<Found> before(String code, LocalDate day) {
        return database.with(handle -> handle.createQuery("select f.unit_id, f.code, f.name, f.kind, null, f.valid_from"
                        + " from unit_fact f where f.code = :code and f.level = 'COMMUNE'"
                        + " and f.superseded_at = :open and f.valid_to <= :day order by f.valid_to desc")
                .bind("code", code)
                .bind("open", Dated.OPEN)
                .bind("day", day)
                .map(CommuneRows::found)
                .findFirst());
    }

    /** The ids of the units to which a unit gave its area or part of it. */
    public List<Long> successors(long unitId) {
        return database.with(handle -> handle.createQuery("select distinct new_unit_id from unit_link"
                        + " where old_unit_id = :unit and new_unit_id <> :unit and superseded_at = :open")
                .bind("unit", unitId)
                .bind("open", Dated.OPEN)
                .mapTo(Long.class)
                .list());
    }

    private static Found found(ResultSet row, StatementContext context) throws SQLException {
        return new Found(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }
}
