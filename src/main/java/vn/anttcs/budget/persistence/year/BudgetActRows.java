package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** The acts of the journal. */
@ApplicationScoped
public class BudgetActRows {
    private static final String SELECT = "select a.id, a.act_no, a.unit_id, a.budget_year, a.kind, a.made_by,"
            + " a.effective_on, a.recorded_at, a.decision_id, a.document_number, a.document_date, a.reversed_id,"
            + " r.act_no as reversed_no, a.note from budget_act a left join budget_act r on r.id = a.reversed_id";

    private Database database;

    protected BudgetActRows() {}

    @Inject
    public BudgetActRows(Database database) {
        this.database = database;
    }

    /** Keeps an act; false when it takes back one that somebody else has taken back meanwhile. */
    public boolean add(BudgetActRow act) {
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into budget_act (id, act_no, unit_id, budget_year, kind, effective_on, recorded_at,"
                                + " decision_id, document_number, document_date, reversed_id, note, made_by) values"
                                + " (:id, :no, :unit, :year, :kind, :on, :at, :decision, :number, :date, :reversed,"
                                + " :note, :by)")
                .bind("id", act.id())
                .bind("no", act.head().actNo())
                .bind("unit", act.head().unitId())
                .bind("year", act.head().year())
                .bind("kind", act.head().kind().name())
                .bind("on", act.effectiveOn())
                .bind("at", act.recordedAt())
                .bind("decision", act.basis().decisionId())
                .bind("number", act.basis().documentNumber())
                .bind("date", act.basis().documentDate())
                .bind("reversed", act.basis().reversedId())
                .bind("note", act.basis().note())
                .bind("by", act.head().madeBy())
                .execute()));
        if (added) {
            addLines(act);
        }
        return added;
    }

    private void addLines(BudgetActRow act) {
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into budget_entry (act_id, line_no, funding_source,"
                    + " funding_level, classification, amount_dong) values (:act, :no, :source, :level, :code, :dong)");
            for (int index = 0; index < act.lines().size(); index++) {
                AllocationRule.Amount amount = act.lines().get(index);
                batch.bind("act", act.id())
                        .bind("no", index + 1)
                        .bind("source", amount.line().source())
                        .bind("level", amount.line().level())
                        .bind("code", amount.line().classification())
                        .bind("dong", amount.dong())
                        .add();
            }
            batch.execute();
        });
    }

    /** The act of a unit and year with a public number. */
    public Optional<BudgetActRow> find(long unitId, int year, String actNo) {
        return read(database.with(handle -> handle.createQuery(
                                SELECT + " where a.act_no = :no and a.unit_id = :unit and a.budget_year = :year")
                        .bind("no", actNo)
                        .bind("unit", unitId)
                        .bind("year", year)
                        .map((row, context) -> act(row))
                        .list()))
                .stream()
                .findFirst();
    }

    /** Whether an act was taken back. */
    public boolean isReversed(long actId) {
        return database.with(handle -> handle.createQuery("select 1 from budget_act where reversed_id = :id")
                .bind("id", actId)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /**
     * Which acts are wanted; kind and source may be null.
     *
     * @param before only acts recorded before this act, by time and id
     */
    public record Wanted(
            Collection<Long> unitIds, int year, BudgetActKind kind, String source, Before before, int most) {}

    /** Before which act a page begins. */
    public record Before(Instant recordedAt, long id) {}

    /** A page of acts known at a recorded time, the latest first. */
    public List<BudgetActRow> page(Wanted wanted, Instant knownOn) {
        if (wanted.unitIds().isEmpty()) {
            return List.of();
        }
        String sql = SELECT + " where a.unit_id in (<units>) and a.budget_year = :year and a.recorded_at <= :known"
                + (wanted.before() == null
                        ? ""
                        : " and (a.recorded_at < :beforeAt or (a.recorded_at = :beforeAt and a.id < :beforeId))")
                + (wanted.kind() == null ? "" : " and a.kind = :kind")
                + (wanted.source() == null
                        ? ""
                        : " and exists (select 1 from budget_entry e where e.act_id = a.id"
                                + " and e.funding_source = :source)")
                + " order by a.recorded_at desc, a.id desc limit :most";
        return read(database.with(handle -> {
            Query query = handle.createQuery(sql)
                    .bindList("units", List.copyOf(wanted.unitIds()))
                    .bind("year", wanted.year())
                    .bind("known", knownOn)
                    .bind("kind", wanted.kind() == null ? null : wanted.kind().name())
                    .bind("source", wanted.source())
                    .bind("most", wanted.most());
            if (wanted.before() != null) {
                query.bind("beforeAt", wanted.before().recordedAt())
                        .bind("beforeId", wanted.before().id());
            }
            return query.map((row, context) -> act(row)).list();
        }));
    }

    /** The acts with their lines. */
    private List<BudgetActRow> read(List<BudgetActRow> heads) {
        Map<Long, List<AllocationRule.Amount>> lines = new HashMap<>();
        if (!heads.isEmpty()) {
            database.use(handle -> handle.createQuery("select act_id, funding_source, funding_level, classification,"
                            + " amount_dong from budget_entry where act_id in (<acts>) order by act_id, line_no")
                    .bindList("acts", heads.stream().map(BudgetActRow::id).toList())
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            new AllocationRule.Amount(
                                    new BudgetLine(row.getString(2), row.getString(3), row.getString(4)),
                                    row.getLong(5))))
                    .forEach(entry -> lines.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue())));
        }
        return heads.stream()
                .map(head -> new BudgetActRow(
                        head.id(),
                        head.head(),
                        head.effectiveOn(),
                        head.recordedAt(),
                        head.basis(),
                        lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static BudgetActRow act(ResultSet row) throws SQLException {
        return new BudgetActRow(
                row.getLong("id"),
                new BudgetActRow.Head(
                        row.getString("act_no"),
                        row.getLong("unit_id"),
                        row.getInt("budget_year"),
                        BudgetActKind.valueOf(row.getString("kind")),
                        row.getString("made_by")),
                row.getObject("effective_on", LocalDate.class),
                instant(row, "recorded_at"),
                new BudgetActRow.Basis(
                        number(row, "decision_id"),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        number(row, "reversed_id"),
                        row.getString("reversed_no"),
                        row.getString("note")),
                List.of());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        java.time.LocalDateTime found = row.getObject(column, java.time.LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long found = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(found);
    }
}
