package vn.anttcs.equipment.persistence.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Tables and anchors of deciding bodies. */
@ApplicationScoped
public class BodyRows {
    public static final DatedTable<BodyFact> FACTS =
            DatedTable.of("equipment_approval_body_fact", "body_id", BodyFact.class);

    private static final String SELECT = "select id, step, unit_id, version from equipment_approval_body where ";
    private static final RowMapper<BodyAnchor> ANCHOR = (row, context) ->
            new BodyAnchor(row.getLong(1), RequestStep.valueOf(row.getString(2)), row.getLong(3), row.getLong(4));

    private Database database;

    protected BodyRows() {}

    @Inject
    public BodyRows(Database database) {
        this.database = database;
    }

    /** The bodies of all steps in any of the territories. */
    public List<BodyAnchor> in(Collection<Long> unitIds) {
        return database.with(handle -> handle.createQuery(SELECT + "unit_id in (<units>)")
                .bindList("units", List.copyOf(unitIds))
                .map(ANCHOR)
                .list());
    }

    /** The body of a step in a territory, locked until commit. */
    public Optional<BodyAnchor> lock(RequestStep step, long unitId) {
        return database.with(handle -> handle.createQuery(SELECT + "step = :step and unit_id = :unit for update")
                .bind("step", step.name())
                .bind("unit", unitId)
                .map(ANCHOR)
                .findFirst());
    }

    /** A new body; false when somebody has made it meanwhile. */
    public boolean add(BodyAnchor body) {
        return UniqueKeys.holds(() -> database.use(
                handle -> handle.createUpdate("insert into equipment_approval_body (id, step, unit_id, version)"
                                + " values (:id, :step, :unit, :version)")
                        .bind("id", body.id())
                        .bind("step", body.step().name())
                        .bind("unit", body.unitId())
                        .bind("version", body.version())
                        .execute()));
    }

    /** Counts the version of a locked body up. */
    public BodyAnchor raise(BodyAnchor body) {
        database.use(handle ->
                handle.execute("update equipment_approval_body set version = version + 1 where id = ?", body.id()));
        return new BodyAnchor(body.id(), body.step(), body.unitId(), body.version() + 1);
    }
}
