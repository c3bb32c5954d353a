package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;

/** Public holidays by recorded time. */
@ApplicationScoped
public class HolidayRows {
    /** One public holiday. */
    public record Holiday(LocalDate day, String name, String legalBasis) {}

    private static final RowMapper<Holiday> HOLIDAY =
            (row, context) -> new Holiday(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3));

    private Database database;
    private LongSupplier ids;

    protected HolidayRows() {}

    @Inject
    public HolidayRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public HolidayRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The holidays from one day up to but without another, as known at a recorded time. */
    public List<Holiday> list(LocalDate from, LocalDate to, Instant knownOn) {
        return database.with(handle -> handle.createQuery("select holiday, name, legal_basis from public_holiday"
                        + " where holiday >= :from and holiday < :to"
                        + " and recorded_at <= :known and superseded_at > :known order by holiday")
                .bind("from", from)
                .bind("to", to)
                .bind("known", knownOn)
                .map(HOLIDAY)
                .list());
    }

    /** All days that are public holidays, as known at a recorded time. */
    public Set<LocalDate> days(Instant knownOn) {
        return Set.copyOf(database.with(handle -> handle.createQuery("select holiday from public_holiday"
                        + " where recorded_at <= :known and superseded_at > :known")
                .bind("known", knownOn)
                .mapTo(LocalDate.class)
                .list()));
    }

    /** Ends what is known of a holiday; what was computed with it before can be computed again as known then. */
    public void withdraw(LocalDate day, Instant stamp) {
        database.use(handle -> handle.createUpdate("update public_holiday set superseded_at = :stamp"
                        + " where holiday = :day and superseded_at = :open")
                .bind("stamp", stamp)
                .bind("day", day)
                .bind("open", Dated.OPEN)
                .execute());
    }

    /** Adds a holiday; one day holds one. */
    public void add(Holiday holiday, Instant stamp) {
        database.use(handle -> handle.createUpdate(
                        "insert into public_holiday (row_id, holiday, name, legal_basis, recorded_at, superseded_at)"
                                + " values (:id, :day, :name, :basis, :stamp, :open)")
                .bind("id", ids.getAsLong())
                .bind("day", holiday.day())
                .bind("name", holiday.name())
                .bind("basis", holiday.legalBasis())
                .bind("stamp", stamp)
                .bind("open", Dated.OPEN)
                .execute());
    }
}
