package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;

/** Work that changes of the map leave for people to decide. */
@ApplicationScoped
public class TeamWorkRows {
    /**
     * One piece of work.
     *
     * @param recordId internal id of the residential unit or of the team, by its kind
     * @param unitId the unit whose officers decide, or null when none is known
     */
    public record Work(TeamWorkKind kind, long recordId, Long unitId, LocalDate since, TeamWorkReason reason) {
        Long residentialUnitId() {
            return kind == TeamWorkKind.RESIDENTIAL_UNIT_COMMUNE_UNKNOWN ? recordId : null;
        }

        Long teamId() {
            return kind == TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES ? recordId : null;
        }
    }

    private Database database;
    private LongSupplier ids;

    protected TeamWorkRows() {}

    @Inject
    public TeamWorkRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public TeamWorkRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Opens work, in one batch. */
    public void open(List<Work> work, Recording recording) {
        if (work.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into team_work (id, kind, residential_unit_id, team_id,"
                    + " unit_id, since, reason, recorded_at, superseded_at, decision_id) values (:id, :kind, :place,"
                    + " :team, :unit, :since, :reason, :stamp, :open, :decision)");
            work.forEach(item -> batch.bind("id", ids.getAsLong())
                    .bind("kind", item.kind().name())
                    .bind("place", item.residentialUnitId())
                    .bind("team", item.teamId())
                    .bind("unit", item.unitId())
                    .bind("since", item.since())
                    .bind("reason", item.reason().name())
                    .bind("stamp", recording.stamp())
                    .bind("open", Dated.OPEN)
                    .bind("decision", recording.decisionId())
                    .add());
            batch.execute();
        });
    }

    /** Closes the open work of a kind on records: it has been decided. */
    public void close(TeamWorkKind kind, Collection<Long> recordIds, Recording recording) {
        if (!recordIds.isEmpty()) {
            database.use(handle -> handle.createUpdate("update team_work set superseded_at = :stamp where kind = :kind"
                            + " and superseded_at = :open and " + column(kind) + " in (<ids>)")
                    .bindList("ids", recordIds)
                    .bind("stamp", recording.stamp())
                    .bind("kind", kind.name())
                    .bind("open", Dated.OPEN)
                    .execute());
        }
    }

    /** Those of the records about which work of a kind is open. */
    public Set<Long> open(TeamWorkKind kind, Collection<Long> recordIds) {
        if (recordIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.with(handle -> handle.createQuery("select " + column(kind)
                        + " from team_work where kind = :kind and superseded_at = :open and " + column(kind)
                        + " in (<ids>)")
                .bindList("ids", recordIds)
                .bind("kind", kind.name())
                .bind("open", Dated.OPEN)
                .mapTo(Long.class)
                .list()));
    }

    private static String column(TeamWorkKind kind) {
        return kind == TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES ? "team_id" : "residential_unit_id";
    }
}
