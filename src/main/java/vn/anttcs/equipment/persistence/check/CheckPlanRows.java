package vn.anttcs.equipment.persistence.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Tables and anchors of check plans. */
@ApplicationScoped
public class CheckPlanRows {
    public static final DatedTable<CheckPlanFact> FACTS =
            DatedTable.of("equipment_check_plan_fact", "plan_id", CheckPlanFact.class);

    private static final String SELECT = "select p.id, p.kind_id, k.kind_code, p.plan_code, p.version"
            + " from equipment_check_plan p join equipment_kind k on k.id = p.kind_id";
    private static final String HELD = " join equipment_check_plan_fact f on f.plan_id = p.id"
            + " where f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day and f.valid_to > :day";
    private static final RowMapper<CheckPlanAnchor> ANCHOR = (row, context) ->
            new CheckPlanAnchor(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getLong(5));

    private Database database;

    protected CheckPlanRows() {}

    @Inject
    public CheckPlanRows(Database database) {
        this.database = database;
    }

    /** The plan of a kind with a code. */
    public Optional<CheckPlanAnchor> find(long kindId, String planCode) {
        return database.with(handle -> handle.createQuery(SELECT + " where p.kind_id = :kind and p.plan_code = :code")
                .bind("kind", kindId)
                .bind("code", planCode)
                .map(ANCHOR)
                .findFirst());
    }

    /** Those with the internal ids, in one query. */
    public List<CheckPlanAnchor> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where p.id in (<ids>)")
                        .bindList("ids", List.copyOf(ids))
                        .map(ANCHOR)
                        .list());
    }

    /** Plans that hold at the two times, of one kind or of all, by kind and code, at most so many after one. */
    public List<CheckPlanAnchor> next(String kindCode, ReadTime time, String afterKind, String afterPlan, int most) {
        String sql = SELECT + HELD
                + " and (k.kind_code > :kind or (k.kind_code = :kind and p.plan_code > :plan))"
                + (kindCode == null ? "" : " and k.kind_code = :wanted")
                + " order by k.kind_code, p.plan_code limit :most";
        return database.with(handle -> {
            var query = handle.createQuery(sql)
                    .bind("known", time.knownOn())
                    .bind("day", time.validOn())
                    .bind("kind", afterKind)
                    .bind("plan", afterPlan)
                    .bind("most", most);
            return (kindCode == null ? query : query.bind("wanted", kindCode))
                    .map(ANCHOR)
                    .list();
        });
    }

    /**
     * Takes the lock under which a plan is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public CheckPlanAnchor lock(CheckPlanAnchor found, Long expected) {
        long version = database.with(
                handle -> handle.createQuery("select version from equipment_check_plan where id = :id for update")
                        .bind("id", found.id())
                        .mapTo(Long.class)
                        .one());
        if (expected != null && expected != version) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(
                handle -> handle.createUpdate("update equipment_check_plan set version = version + 1 where id = :id")
                        .bind("id", found.id())
                        .execute());
        return new CheckPlanAnchor(found.id(), found.kindId(), found.kindCode(), found.planCode(), version + 1);
    }

    /** A new plan; false when somebody has made it meanwhile. */
    public boolean add(CheckPlanAnchor plan) {
        return UniqueKeys.holds(() -> database.use(
                handle -> handle.createUpdate("insert into equipment_check_plan (id, kind_id, plan_code, version)"
                                + " values (:id, :kind, :code, :version)")
                        .bind("id", plan.id())
                        .bind("kind", plan.kindId())
                        .bind("code", plan.planCode())
                        .bind("version", plan.version())
                        .execute()));
    }
}
