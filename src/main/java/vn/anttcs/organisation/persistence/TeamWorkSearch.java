package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** Reads open work, a page at a time in the order in which it arose. */
@ApplicationScoped
public class TeamWorkSearch {
    private static final String SELECT = """
            select w.id, w.kind, coalesce(r.code, t.team_code), coalesce(rf.name, tf.name), w.reason, w.since,
                   (select max(u.code) from unit_fact u where u.unit_id = w.unit_id and u.recorded_at <= :known
                    and u.superseded_at > :known and u.valid_from <= w.since and u.valid_to > w.since),
                   w.decision_id
            from team_work w
            left join residential_unit r on r.id = w.residential_unit_id
            left join residential_unit_fact rf on rf.residential_unit_id = w.residential_unit_id
                and rf.recorded_at <= :known and rf.superseded_at > :known
                and rf.valid_from <= w.since and rf.valid_to > w.since
            left join team t on t.id = w.team_id
            left join team_fact tf on tf.team_id = w.team_id and tf.recorded_at <= :known
                and tf.superseded_at > :known and tf.valid_from <= w.since and tf.valid_to > w.since
            where w.recorded_at <= :known and w.superseded_at > :known and w.id > :after""";

    /** What is wanted; null means no condition. */
    public record Wanted(TeamWorkKind kind, List<Long> units, List<Long> scope) {
        boolean nothing() {
            return (units != null && units.isEmpty()) || (scope != null && scope.isEmpty());
        }
    }

    /** One piece of open work with the codes and names of its record and unit. */
    public record Found(
            long id,
            TeamWorkKind kind,
            String code,
            String name,
            TeamWorkReason reason,
            LocalDate since,
            String unitCode,
            Long decisionId) {}

    private Database database;

    protected TeamWorkSearch() {}

    @Inject
    public TeamWorkSearch(Database database) {
        this.database = database;
    }

    /** At most {@code limit} pieces that arose after the one with the id. */
    public List<Found> list(Wanted wanted, ReadTime time, long afterId, int limit) {
        if (wanted.nothing()) {
            return List.of();
        }
        String sql = SELECT
                + (wanted.kind() == null ? "" : " and w.kind = :kind")
                + (wanted.units() == null ? "" : " and w.unit_id in (<units>)")
                + (wanted.scope() == null ? "" : " and w.unit_id in (<scope>)")
                + " order by w.id limit :limit";
        return database.with(handle -> bind(handle.createQuery(sql), wanted)
                .bind("known", time.knownOn())
                .bind("after", afterId)
                .bind("limit", limit)
                .map((results, context) -> found(results))
                .list());
    }

    private static Query bind(Query query, Wanted wanted) {
        Query bound =
                wanted.kind() == null ? query : query.bind("kind", wanted.kind().name());
        bound = wanted.units() == null ? bound : bound.bindList("units", wanted.units());
        return wanted.scope() == null ? bound : bound.bindList("scope", wanted.scope());
    }

    private static Found found(ResultSet results) throws SQLException {
        return new Found(
                results.getLong(1),
                TeamWorkKind.valueOf(results.getString(2)),
                results.getString(3),
                results.getString(4),
                TeamWorkReason.valueOf(results.getString(5)),
                results.getObject(6, LocalDate.class),
                results.getString(7),
                results.getObject(8, Long.class));
    }
}
