package vn.anttcs.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.platform.persistence.Database;

/** Writes and reads the audit trail. Nothing changes or deletes a row of it. */
@ApplicationScoped
public class AuditRows {
    private Database database;

    protected AuditRows() {}

    @Inject
    public AuditRows(Database database) {
        this.database = database;
    }

    public void insert(AuditRow entry, List<AuditRow.Place> places) {
        database.use(handle -> {
            handle.createUpdate("insert into audit_entry (id, happened_at, account_id, account_name, address, protocol,"
                            + " request_id, operation, outcome, decision_number, command_text) values (:id, :happenedAt,"
                            + " :accountId, :accountName, :address, :protocol, :requestId, :operation, :outcome,"
                            + " :decisionNumber, :commandText)")
                    .bindMethods(entry)
                    .execute();
            if (places.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("insert into audit_place (audit_id, place_no, record_no, unit_id)"
                    + " values (:audit, :place, :record, :unit)");
            for (int index = 0; index < places.size(); index++) {
                batch.bind("audit", entry.id())
                        .bind("place", index)
                        .bind("record", places.get(index).recordNo())
                        .bind("unit", places.get(index).unitId())
                        .add();
            }
            batch.execute();
        });
    }

    /** Rows that pass the filter, the newest first. */
    public List<AuditRow> list(AuditFilter filter, int limit) {
        if (filter.units() != null && filter.units().isEmpty()) {
            return List.of();
        }
        String sql =
                "select id, happened_at, account_id, account_name, address, protocol, request_id, operation, outcome,"
                        + " decision_number, command_text from audit_entry a where "
                        + String.join(" and ", conditions(filter)) + " order by happened_at desc, id desc limit :limit";
        return database.with(handle -> {
            Query query = handle.createQuery(sql).bind("limit", limit).bindMethods(filter);
            if (filter.units() != null) {
                query.bindList("unitIds", List.copyOf(filter.units()));
            }
            return query.map(ConstructorMapper.of(AuditRow.class)).list();
        });
    }

    private static List<String> conditions(AuditFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        add(conditions, filter.recordedFrom(), "happened_at >= :recordedFrom");
        add(conditions, filter.recordedTo(), "happened_at < :recordedTo");
        add(conditions, filter.account(), "account_name = :account");
        add(conditions, filter.operation(), "operation = :operation");
        add(conditions, filter.outcome(), "outcome = :outcome");
        add(
                conditions,
                filter.recordNo(),
                "exists (select 1 from audit_place p where p.audit_id = a.id and p.record_no = :recordNo)");
        add(
                conditions,
                filter.units(),
                "exists (select 1 from audit_place p where p.audit_id = a.id and p.unit_id in (<unitIds>))");
        add(
                conditions,
                filter.beforeTime(),
                "(happened_at < :beforeTime or (happened_at = :beforeTime and id < :beforeId))");
        return conditions;
    }

    private static void add(List<String> conditions, Object given, String condition) {
        if (given != null) {
            conditions.add(condition);
        }
    }

    /** The places of entries, by entry. */
    public Map<Long, List<AuditRow.Place>> places(Collection<Long> auditIds) {
        Map<Long, List<AuditRow.Place>> found = new HashMap<>();
        if (!auditIds.isEmpty()) {
            database.use(handle -> handle.createQuery("select audit_id, record_no, unit_id from audit_place"
                            + " where audit_id in (<ids>) order by audit_id, place_no")
                    .bindList("ids", List.copyOf(auditIds))
                    .map((results, context) -> Map.entry(
                            results.getLong(1),
                            new AuditRow.Place(results.getString(2), results.getObject(3, Long.class))))
                    .forEach(place -> found.computeIfAbsent(place.getKey(), id -> new ArrayList<>())
                            .add(place.getValue())));
        }
        return found;
    }
}
