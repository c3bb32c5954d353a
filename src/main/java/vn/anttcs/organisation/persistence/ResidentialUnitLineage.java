package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;

/** Which residential unit went into which. */
@ApplicationScoped
public class ResidentialUnitLineage {
    /** One step, with the codes of both sides. */
    public record Step(
            long predecessorId,
            String predecessorCode,
            long successorId,
            String successorCode,
            LocalDate effectiveOn,
            Extent extent,
            Instant recordedAt,
            Long decisionId) {}

    private Database database;
    private LongSupplier ids;

    protected ResidentialUnitLineage() {}

    @Inject
    public ResidentialUnitLineage(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public ResidentialUnitLineage(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Records that each predecessor went into each successor. */
    public void add(
            Collection<Long> predecessors,
            Collection<Long> successors,
            LocalDate effectiveOn,
            Extent extent,
            Recording recording) {
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into residential_unit_lineage (row_id, predecessor_id,"
                    + " successor_id, effective_on, extent, recorded_at, decision_id)"
                    + " values (:row, :old, :new, :day, :extent, :stamp, :decision)");
            for (long predecessor : predecessors) {
                for (long successor : successors) {
                    batch.bind("row", ids.getAsLong())
                            .bind("old", predecessor)
                            .bind("new", successor)
                            .bind("day", effectiveOn)
                            .bind("extent", extent.name())
                            .bind("stamp", recording.stamp())
                            .bind("decision", recording.decisionId())
                            .add();
                }
            }
            batch.execute();
        });
    }

    /** All steps from or to the residential units, as known at a recorded time. */
    public List<Step> of(Collection<Long> ids, Instant knownOn) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.with(handle -> handle.createQuery(
                        "select l.predecessor_id, o.code, l.successor_id, n.code, l.effective_on, l.extent,"
                                + " l.recorded_at, l.decision_id from residential_unit_lineage l"
                                + " join residential_unit o on o.id = l.predecessor_id"
                                + " join residential_unit n on n.id = l.successor_id"
                                + " where (l.predecessor_id in (<ids>) or l.successor_id in (<ids>))"
                                + " and l.recorded_at <= :known order by l.effective_on, o.code, n.code")
                .bindList("ids", ids)
                .bind("known", knownOn)
                .map((results, context) -> new Step(
                        results.getLong(1),
                        results.getString(2),
                        results.getLong(3),
                        results.getString(4),
                        results.getObject(5, LocalDate.class),
                        Extent.valueOf(results.getString(6)),
                        context.findColumnMapperFor(Instant.class).orElseThrow().map(results, 7, context),
                        results.getObject(8, Long.class)))
                .list());
    }
}
