package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.EstimateOrigin;
import vn.anttcs.budget.rule.year.EstimateRule;
import vn.anttcs.budget.rule.year.EstimateState;
import vn.anttcs.platform.persistence.Database;

/** Estimates and their lines. */
@ApplicationScoped
public class EstimateRows {
    private static final String SELECT = "select id, estimate_no, unit_id, budget_year, simulation_no, policy_code,"
            + " state, note, made_by, made_at, submitted_by, submitted_at, decided_by, decided_at, decision_id, reason,"
            + " version from budget_estimate";

    private Database database;

    protected EstimateRows() {}

    @Inject
    public EstimateRows(Database database) {
        this.database = database;
    }

    /** Keeps a new estimate with its lines. */
    public void add(EstimateRow row) {
        database.use(handle -> handle.createUpdate("insert into budget_estimate (id, estimate_no, unit_id, budget_year,"
                        + " simulation_no, policy_code, state, note, made_by, made_at, version) values (:id, :no, :unit,"
                        + " :year, :simulation, :policy, :state, :note, :by, :at, :version)")
                .bind("id", row.id())
                .bind("no", row.head().estimateNo())
                .bind("unit", row.head().unitId())
                .bind("year", row.head().year())
                .bind("simulation", row.head().simulationNo())
                .bind("policy", row.head().policyCode())
                .bind("state", row.state().name())
                .bind("note", row.head().note())
                .bind("by", row.acts().madeBy())
                .bind("at", row.acts().madeAt())
                .bind("version", row.version())
                .execute());
        addLines(row.id(), row.lines());
    }

    private void addLines(long estimateId, List<EstimateRow.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into budget_estimate_line (estimate_id, funding_source,"
                    + " funding_level, classification, origin, basis_dong, adjustment_dong, reason, remark, adjusted_by)"
                    + " values (:id, :source, :level, :code, :origin, :basis, :adjustment, :reason, :remark, :by)");
            for (EstimateRow.Line line : lines) {
                EstimateRule.Line of = line.line();
                batch.bind("id", estimateId)
                        .bind("source", of.line().source())
                        .bind("level", of.line().level())
                        .bind("code", of.line().classification())
                        .bind("origin", of.origin().name())
                        .bind("basis", of.basisDong())
                        .bind("adjustment", of.adjustmentDong())
                        .bind("reason", line.reason())
                        .bind("remark", line.remark())
                        .bind("by", line.adjustedBy())
                        .add();
            }
            batch.execute();
        });
    }

    /** Writes the lines of a draft in place of those before. */
    public void replaceLines(long estimateId, List<EstimateRow.Line> lines) {
        database.use(handle -> {
            handle.execute("delete from budget_estimate_line where estimate_id = ?", estimateId);
            handle.execute("update budget_estimate set version = version + 1 where id = ?", estimateId);
        });
        addLines(estimateId, lines);
    }

    /** Notes where an estimate stands now, and who brought it there. */
    public void act(EstimateRow row) {
        EstimateRow.Acts acts = row.acts();
        database.use(handle -> handle.createUpdate("update budget_estimate set state = :state,"
                        + " submitted_by = :submittedBy, submitted_at = :submittedAt, decided_by = :decidedBy,"
                        + " decided_at = :decidedAt, decision_id = :decision, reason = :reason, version = version + 1"
                        + " where id = :id")
                .bind("state", row.state().name())
                .bind("submittedBy", acts.submittedBy())
                .bind("submittedAt", acts.submittedAt())
                .bind("decidedBy", acts.decidedBy())
                .bind("decidedAt", acts.decidedAt())
                .bind("decision", acts.decisionId())
                .bind("reason", acts.reason())
                .bind("id", row.id())
                .execute());
    }

    /** The estimate of a unit and year with a public number. */
    public Optional<EstimateRow> find(long unitId, int year, String estimateNo) {
        return one(unitId, year, estimateNo, "");
    }

    /** The same, locked until commit. */
    public Optional<EstimateRow> lock(long unitId, int year, String estimateNo) {
        return one(unitId, year, estimateNo, " for update");
    }

    private Optional<EstimateRow> one(long unitId, int year, String estimateNo, String locked) {
        return read(database.with(handle -> handle.createQuery(SELECT
                                + " where estimate_no = :no and unit_id = :unit and budget_year = :year" + locked)
                        .bind("no", estimateNo)
                        .bind("unit", unitId)
                        .bind("year", year)
                        .map((row, context) -> estimate(row))
                        .list()))
                .stream()
                .findFirst();
    }

    /** A page of estimates of units before an id, the latest first; state may be null. */
    public List<EstimateRow> page(Collection<Long> unitIds, int year, EstimateState state, long before, int most) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return read(database.with(handle -> handle.createQuery(SELECT
                        + " where unit_id in (<units>) and budget_year = :year and id < :before"
                        + (state == null ? "" : " and state = :state") + " order by id desc limit :most")
                .bindList("units", List.copyOf(unitIds))
                .bind("year", year)
                .bind("before", before)
                .bind("state", state == null ? null : state.name())
                .bind("most", most)
                .map((row, context) -> estimate(row))
                .list()));
    }

    private List<EstimateRow> read(List<EstimateRow> heads) {
        Map<Long, List<EstimateRow.Line>> lines = new HashMap<>();
        if (!heads.isEmpty()) {
            database.use(handle -> handle.createQuery("select estimate_id, funding_source, funding_level,"
                            + " classification, origin, basis_dong, adjustment_dong, reason, remark, adjusted_by"
                            + " from budget_estimate_line where estimate_id in (<ids>)"
                            + " order by funding_source, funding_level, classification, origin")
                    .bindList("ids", heads.stream().map(EstimateRow::id).toList())
                    .map((row, context) -> Map.entry(row.getLong(1), line(row)))
                    .forEach(entry -> lines.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue())));
        }
        return heads.stream()
                .map(head -> new EstimateRow(
                        head.id(),
                        head.head(),
                        head.state(),
                        head.acts(),
                        lines.getOrDefault(head.id(), List.of()),
                        head.version()))
                .toList();
    }

    private static EstimateRow.Line line(ResultSet row) throws SQLException {
        return new EstimateRow.Line(
                new EstimateRule.Line(
                        new BudgetLine(row.getString(2), row.getString(3), row.getString(4)),
                        EstimateOrigin.valueOf(row.getString(5)),
                        row.getLong(6),
                        row.getLong(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static EstimateRow estimate(ResultSet row) throws SQLException {
        return new EstimateRow(
                row.getLong("id"),
                new EstimateRow.Head(
                        row.getString("estimate_no"),
                        row.getLong("unit_id"),
                        row.getInt("budget_year"),
                        BudgetActRows.number(row, "simulation_no"),
                        row.getString("policy_code"),
                        row.getString("note")),
                EstimateState.valueOf(row.getString("state")),
                new EstimateRow.Acts(
                        row.getString("made_by"),
                        BudgetActRows.instant(row, "made_at"),
                        row.getString("submitted_by"),
                        BudgetActRows.instant(row, "submitted_at"),
                        row.getString("decided_by"),
                        BudgetActRows.instant(row, "decided_at"),
                        BudgetActRows.number(row, "decision_id"),
                        row.getString("reason")),
                List.of(),
                row.getLong("version"));
    }
}
