package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;

/**
 * What is shared by what it holds: bodies of sheets and sets of lines, found by checksum. Nothing of it ever changes, and
 * what nobody refers to does no harm: the next run finds it again.
 */
@ApplicationScoped
public class PaymentSetRows {
    private Database database;
    private LongSupplier ids;

    protected PaymentSetRows() {}

    @Inject
    public PaymentSetRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public PaymentSetRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The ids of bodies by checksum; those that are not there yet are stored. */
    public Map<String, Long> bodies(Map<String, byte[]> wanted) {
        Map<String, Long> found = known("sheet_body", wanted.keySet());
        // In one order everywhere, so that of two runs one waits for the other, and neither for both.
        List<String> added = wanted.keySet().stream()
                .filter(checksum -> !found.containsKey(checksum))
                .sorted()
                .toList();
        if (!added.isEmpty()) {
            database.use(handle -> {
                PreparedBatch batch = handle.prepareBatch(
                        "insert into sheet_body (id, checksum, body) values (:id, :checksum, :body)");
                for (String checksum : added) {
                    long id = ids.getAsLong();
                    found.put(checksum, id);
                    batch.bind("id", id)
                            .bind("checksum", checksum)
                            .bind("body", wanted.get(checksum))
                            .add();
                }
                batch.execute();
            });
        }
        return found;
    }

    private Map<String, Long> known(String table, Collection<String> checksums) {
        Map<String, Long> found = new HashMap<>();
        database.about(
                        "checksum",
                        String.class,
                        checksums,
                        among -> "select checksum, id from " + table + among.join() + " where " + among.condition(),
                        query -> query.map((row, context) -> Map.entry(row.getString(1), row.getLong(2))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** A set that may not be stored yet. */
    public record Draft(YearMonth month, List<PaymentSetRow.Line> lines) {
        public Draft {
            lines = List.copyOf(lines);
        }
    }

    /** The ids of sets by checksum; those that are not there yet are stored. */
    public Map<String, Long> sets(Map<String, Draft> wanted) {
        Map<String, Long> found = known("payment_set", wanted.keySet());
        Map<String, Draft> added = new TreeMap<>(wanted);
        added.keySet().removeAll(found.keySet());
        if (!added.isEmpty()) {
            added.keySet().forEach(checksum -> found.put(checksum, ids.getAsLong()));
            database.use(handle -> {
                PreparedBatch sets = handle.prepareBatch(
                        "insert into payment_set (id, checksum, fact_month) values (:id, :checksum, :month)");
                added.forEach((checksum, draft) -> sets.bind("id", found.get(checksum))
                        .bind("checksum", checksum)
                        .bind("month", draft.month().toString())
                        .add());
                sets.execute();
                PreparedBatch lines = handle.prepareBatch("insert into payment_set_line (set_id, line_no, item_code,"
                        + " policy_code, body_id, outcome, amount_dong, is_limited, funding_source, funding_level,"
                        + " classification) values (:set, :no, :item, :policy, :body, :outcome, :dong, :limited,"
                        + " :source, :level, :classification)");
                added.forEach((checksum, draft) -> add(lines, found.get(checksum), draft));
                lines.execute();
            });
        }
        return found;
    }

    private static void add(PreparedBatch batch, long set, Draft draft) {
        int number = 0;
        for (PaymentSetRow.Line line : draft.lines()) {
            batch.bind("set", set)
                    .bind("no", number++)
                    .bind("item", line.item())
                    .bind("policy", line.policy())
                    .bind("body", line.bodyId())
                    .bind("outcome", line.outcome().name())
                    .bind("dong", line.dong())
                    .bind("limited", line.limited())
                    .bind("source", line.funding().source())
                    .bind("level", line.funding().level())
                    .bind("classification", line.funding().classification())
                    .add();
        }
    }

    /** The sets with these ids. */
    public Map<Long, PaymentSetRow> list(Collection<Long> setIds) {
        Map<Long, List<PaymentSetRow.Line>> lines = new HashMap<>();
        Map<Long, YearMonth> months = new HashMap<>();
        database.about(
                        "l.set_id",
                        setIds,
                        among ->
                                "select l.*, s.fact_month from payment_set_line l join payment_set s on s.id = l.set_id"
                                        + among.join() + " where " + among.condition()
                                        + " order by l.set_id, l.line_no",
                        query -> query.map((row, context) -> {
                            months.put(row.getLong("set_id"), YearMonth.parse(row.getString("fact_month")));
                            return Map.entry(row.getLong("set_id"), line(row));
                        }))
                .forEach(entry -> lines.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<Long, PaymentSetRow> found = new HashMap<>();
        lines.forEach((id, of) -> found.put(id, new PaymentSetRow(id, months.get(id), of)));
        return found;
    }

    private static PaymentSetRow.Line line(ResultSet row) throws SQLException {
        return new PaymentSetRow.Line(
                row.getString("item_code"),
                row.getString("policy_code"),
                row.getLong("body_id"),
                EntitlementOutcome.valueOf(row.getString("outcome")),
                row.getLong("amount_dong"),
                row.getBoolean("is_limited"),
                new PaymentSetRow.Funding(
                        row.getString("funding_source"),
                        row.getString("funding_level"),
                        row.getString("classification")));
    }

    /** The bodies with these ids, as they were stored. */
    public Map<Long, byte[]> content(Collection<Long> bodyIds) {
        return database
                .about(
                        "id",
                        bodyIds,
                        among -> "select id, body from sheet_body" + among.join() + " where " + among.condition(),
                        query -> query.map((row, context) -> Map.entry(row.getLong(1), row.getBytes(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
