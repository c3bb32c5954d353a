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
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;

/** What happened to requests. Rows are added under the lock of the request and never changed. */
@ApplicationScoped
public class EventRows {
    private Database database;
    private LongSupplier ids;

    protected EventRows() {}

    @Inject
    public EventRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server. */
    public EventRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Adds what happened.
     *
     * @param post its place among everything that happened to the request, from 1
     */
    public void add(long requestId, int post, EventRow event) {
        long id = ids.getAsLong();
        EventRow.Paper paper = event.paper();
        database.use(handle -> handle.createUpdate(
                        "insert into equipment_request_event (id, request_id, post, act, step,"
                                + " done_by, recorded_at, reason, decision_id, order_no, supplier, document_no, document_date,"
                                + " movement_no, budget_year, funding_level, classification, budget_act_no) values (:id, :request, :post, :act, :step, :by, :at, :reason, :decision, :order,"
                                + " :supplier, :document, :documentDate, :movement, :year, :level, :classification, :budgetAct)")
                .bind("id", id)
                .bind("request", requestId)
                .bind("post", post)
                .bind("act", event.act().name())
                .bind("step", event.step() == null ? null : event.step().name())
                .bind("by", event.doneBy())
                .bind("at", event.recordedAt())
                .bind("reason", event.reason())
                .bind("decision", event.decisionId())
                .bind("order", paper.orderNo())
                .bind("supplier", paper.supplier())
                .bind("document", paper.documentNo())
                .bind("documentDate", paper.documentDate())
                .bind("movement", paper.movementNo())
                .bind("year", event.money().year())
                .bind("level", event.money().level())
                .bind("classification", event.money().classification())
                .bind("budgetAct", event.money().actNo())
                .execute());
        lines(id, event.lines());
    }

    private void lines(long eventId, List<EventRow.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into equipment_request_event_line (event_id, post, line_no,"
                            + " quantity, price_dong, reason) values (:event, :post, :line, :quantity, :price, :reason)");
            int post = 0;
            for (EventRow.Line line : lines) {
                batch.bind("event", eventId)
                        .bind("post", ++post)
                        .bind("line", line.lineNo())
                        .bind("quantity", line.quantity())
                        .bind("price", line.priceDong())
                        .bind("reason", line.reason())
                        .add();
            }
            batch.execute();
        });
    }

    /** What happened to requests up to a recorded time, each in order. */
    public Map<Long, List<EventRow>> of(Collection<Long> requestIds, Instant knownOn) {
        if (requestIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<EventRow.Line>> lines = new HashMap<>();
        database.use(handle -> handle.createQuery("select l.event_id, l.line_no, l.quantity, l.price_dong, l.reason"
                        + " from equipment_request_event_line l join equipment_request_event e on e.id = l.event_id"
                        + " where e.request_id in (<ids>) and e.recorded_at <= :known order by l.post")
                .bindList("ids", List.copyOf(requestIds))
                .bind("known", knownOn)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new EventRow.Line(
                                row.getInt(2), row.getLong(3), row.getObject(4, Long.class), row.getString(5))))
                .forEach(line -> lines.computeIfAbsent(line.getKey(), id -> new ArrayList<>())
                        .add(line.getValue())));
        Map<Long, List<EventRow>> found = new HashMap<>();
        database.use(handle -> handle.createQuery("select id, request_id, act, step, done_by, recorded_at, reason,"
                        + " decision_id, order_no, supplier, document_no, document_date, movement_no,"
                        + " budget_year, funding_level, classification, budget_act_no"
                        + " from equipment_request_event where request_id in (<ids>) and recorded_at <= :known"
                        + " order by post")
                .bindList("ids", List.copyOf(requestIds))
                .bind("known", knownOn)
                .map((row, context) -> Map.entry(row.getLong(2), event(row, lines)))
                .forEach(event -> found.computeIfAbsent(event.getKey(), id -> new ArrayList<>())
                        .add(event.getValue())));
        return found;
    }

    private static EventRow event(ResultSet row, Map<Long, List<EventRow.Line>> lines) throws SQLException {
        String step = row.getString(4);
        return new EventRow(
                RequestAct.valueOf(row.getString(3)),
                step == null ? null : RequestStep.valueOf(step),
                row.getString(5),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(7),
                row.getObject(8, Long.class),
                new EventRow.Paper(
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getObject(12, LocalDate.class),
                        row.getString(13)),
                new EventRow.Money(
                        row.getObject(14, Integer.class), row.getString(15), row.getString(16), row.getString(17)),
                lines.getOrDefault(row.getLong(1), List.of()));
    }
}
