package vn.anttcs.equipment.persistence.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;

/** Requests as they were submitted. Nothing of them changes but the version, which grows with everything that happens. */
@ApplicationScoped
public class RequestRows {
    private static final String SELECT = "select r.id, r.request_no, r.unit_id, r.funding_source, r.gap_on, r.reason,"
            + " r.submitted_by, r.recorded_at, r.version from equipment_request r where ";

    private Database database;
    private ToLongFunction<String> numbers;

    protected RequestRows() {}

    @Inject
    public RequestRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public RequestRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Keeps a new request under the next number. */
    public RequestRow add(RequestRow.Head head, List<RequestRow.Line> lines, List<RequestRow.Step> steps) {
        RequestRow row = new RequestRow(
                numbers.applyAsLong("id"),
                String.format("DN%07d", numbers.applyAsLong("equipment_request_no")),
                head,
                lines,
                steps,
                1);
        database.use(handle -> {
            insert(handle, row);
            lines(handle, row);
            steps(handle, row);
        });
        return row;
    }

    private static void insert(Handle handle, RequestRow row) {
        RequestRow.Head head = row.head();
        handle.createUpdate("insert into equipment_request (id, request_no, unit_id, funding_source, gap_on, reason,"
                        + " submitted_by, recorded_at, version) values (:id, :no, :unit, :source, :gap, :reason, :by,"
                        + " :at, 1)")
                .bind("id", row.id())
                .bind("no", row.requestNo())
                .bind("unit", head.unitId())
                .bind("source", head.fundingSource().name())
                .bind("gap", head.gapOn())
                .bind("reason", head.reason())
                .bind("by", head.submittedBy())
                .bind("at", head.recordedAt())
                .execute();
    }

    private static void lines(Handle handle, RequestRow row) {
        PreparedBatch batch = handle.prepareBatch("insert into equipment_request_line (request_id, line_no, kind_id,"
                + " size_code, quantity, missing, reason) values (:id, :line, :kind, :size, :quantity, :missing,"
                + " :reason)");
        for (RequestRow.Line line : row.lines()) {
            batch.bind("id", row.id())
                    .bind("line", line.lineNo())
                    .bind("kind", line.kindId())
                    .bind("size", line.size())
                    .bind("quantity", line.quantity())
                    .bind("missing", line.missing())
                    .bind("reason", line.reason())
                    .add();
        }
        batch.execute();
    }

    private static void steps(Handle handle, RequestRow row) {
        PreparedBatch batch = handle.prepareBatch("insert into equipment_request_step (request_id, post, step, unit_id,"
                + " title) values (:id, :post, :step, :unit, :title)");
        int post = 0;
        for (RequestRow.Step step : row.steps()) {
            batch.bind("id", row.id())
                    .bind("post", ++post)
                    .bind("step", step.step().name())
                    .bind("unit", step.unitId())
                    .bind("title", step.title())
                    .add();
        }
        batch.execute();
    }

    /** The next number of an order. */
    public String nextOrderNo() {
        return String.format("DH%07d", numbers.applyAsLong("equipment_order_no"));
    }

    /** The request of a unit with a number. */
    public Optional<RequestRow> find(long unitId, String requestNo) {
        return one(unitId, requestNo, "");
    }

    /** The same, locked until commit; whoever does something with a request locks it first and raises its version. */
    public Optional<RequestRow> lock(long unitId, String requestNo) {
        return one(unitId, requestNo, " for update");
    }

    private Optional<RequestRow> one(long unitId, String requestNo, String locked) {
        return read(database.with(
                        handle -> handle.createQuery(SELECT + "r.request_no = :no and r.unit_id = :unit" + locked)
                                .bind("no", requestNo)
                                .bind("unit", unitId)
                                .map((row, context) -> head(row))
                                .list()))
                .stream()
                .findFirst();
    }

    /** Counts the version of a locked request up. */
    public void raise(long requestId) {
        database.use(
                handle -> handle.execute("update equipment_request set version = version + 1 where id = ?", requestId));
    }

    /** Requests of units, or of all where null, that were known at a time, before an id, the latest first. */
    public List<RequestRow> before(Collection<Long> unitIds, long before, Instant knownOn, int most) {
        String sql = SELECT + (unitIds == null ? "" : "r.unit_id in (<units>) and ")
                + "r.id < :before and r.recorded_at <= :known order by r.id desc limit :most";
        return read(database.with(handle -> {
            var query = handle.createQuery(sql)
                    .bind("before", before)
                    .bind("known", knownOn)
                    .bind("most", most);
            return (unitIds == null ? query : query.bindList("units", List.copyOf(unitIds)))
                    .map((row, context) -> head(row))
                    .list();
        }));
    }

    private List<RequestRow> read(List<RequestRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(RequestRow::id).toList();
        Map<Long, List<RequestRow.Line>> lines = new HashMap<>();
        database.use(handle -> handle.createQuery("select request_id, line_no, kind_id, size_code, quantity, missing,"
                        + " reason from equipment_request_line where request_id in (<ids>) order by line_no")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getLong(1), line(row)))
                .forEach(line -> lines.computeIfAbsent(line.getKey(), id -> new ArrayList<>())
                        .add(line.getValue())));
        Map<Long, List<RequestRow.Step>> steps = new HashMap<>();
        database.use(handle -> handle.createQuery("select request_id, step, unit_id, title from equipment_request_step"
                        + " where request_id in (<ids>) order by post")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new RequestRow.Step(RequestStep.valueOf(row.getString(2)), row.getLong(3), row.getString(4))))
                .forEach(step -> steps.computeIfAbsent(step.getKey(), id -> new ArrayList<>())
                        .add(step.getValue())));
        return heads.stream()
                .map(row -> new RequestRow(
                        row.id(),
                        row.requestNo(),
                        row.head(),
                        lines.getOrDefault(row.id(), List.of()),
                        steps.getOrDefault(row.id(), List.of()),
                        row.version()))
                .toList();
    }

    private static RequestRow.Line line(ResultSet row) throws SQLException {
        return new RequestRow.Line(
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, Long.class),
                row.getString(7));
    }

    private static RequestRow head(ResultSet row) throws SQLException {
        return new RequestRow(
                row.getLong(1),
                row.getString(2),
                new RequestRow.Head(
                        row.getLong(3),
                        FundingSource.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                List.of(),
                List.of(),
                row.getLong(9));
    }
}
