package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.rule.ChangePlan;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;

/** Lineage of units: who received what of whom. */
@ApplicationScoped
public class LineageRows {
    private static final String SELECT = "select l.old_unit_id, l.new_unit_id, l.extent, l.effective_on,"
            + " s.change_set_no from unit_link l join change_set s on s.id = l.change_set_id"
            + " where l.recorded_at <= :known and l.superseded_at > :known and ";

    private Database database;
    private LongSupplier ids;

    protected LineageRows() {}

    @Inject
    public LineageRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public LineageRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** What a unit gave away after the day, nearest first. */
    public List<LineageStep> forward(long unitId, LocalDate after, Instant knownOn) {
        return list(
                "l.old_unit_id = :unit and l.effective_on > :day order by l.effective_on, l.id",
                unitId,
                after,
                knownOn);
    }

    /** What a unit received up to the day, latest first. */
    public List<LineageStep> back(long unitId, LocalDate until, Instant knownOn) {
        return list(
                "l.new_unit_id = :unit and l.effective_on <= :day order by l.effective_on desc, l.id",
                unitId,
                until,
                knownOn);
    }

    private List<LineageStep> list(String condition, long unitId, LocalDate day, Instant knownOn) {
        return database.with(handle -> handle.createQuery(SELECT + condition)
                .bind("known", knownOn)
                .bind("unit", unitId)
                .bind("day", day)
                .map((results, context) -> new LineageStep(
                        results.getLong(1),
                        results.getLong(2),
                        Extent.valueOf(results.getString(3)),
                        results.getObject(4, LocalDate.class),
                        results.getString(5)))
                .list());
    }

    /** Records the links of a change set. */
    public void add(long changeSetId, LocalDate day, List<ChangePlan.Link> links, Instant stamp) {
        if (links.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into unit_link (id, change_set_id, effective_on, old_unit_id, new_unit_id, extent,"
                            + " recorded_at, superseded_at)"
                            + " values (:id, :set, :day, :old, :new, :extent, :stamp, :open)");
            for (ChangePlan.Link link : links) {
                batch.bind("id", ids.getAsLong())
                        .bind("set", changeSetId)
                        .bind("day", day)
                        .bind("old", link.oldUnitId())
                        .bind("new", link.newUnitId())
                        .bind("extent", link.extent().name())
                        .bind("stamp", stamp)
                        .bind("open", Dated.OPEN)
                        .add();
            }
            batch.execute();
        });
    }
}
