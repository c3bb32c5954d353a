package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.access.api.AuditEntry;
import vn.anttcs.access.api.AuditPage;
import vn.anttcs.access.api.AuditPlace;
import vn.anttcs.access.api.ListAudit;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.AuditFilter;
import vn.anttcs.access.persistence.AuditRow;
import vn.anttcs.access.persistence.AuditRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Tra cứu nhật ký: shows what happened in the territory of the caller. */
@Stateless
public class AuditReading {
    @Inject
    private AuditRows rows;

    @Inject
    private Territories territories;

    @Inject
    private Records records;

    @Inject
    private Clockwork clockwork;

    @Operation(value = "listAudit", right = Right.AUDIT_READ, territory = Territory.FILTERED)
    public AuditPage listAudit(ListAudit query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        List<AuditRow> found = rows.list(filter(query, cursor), limit + 1);
        String next = Cursor.next(found, limit, time, row -> List.of(row.happenedAt(), row.id()));
        List<AuditRow> page = found.subList(0, Math.min(limit, found.size()));
        Map<Long, List<AuditRow.Place>> places =
                rows.places(page.stream().map(AuditRow::id).toList());
        return new AuditPage(
                page.stream()
                        .map(row -> view(row, places.getOrDefault(row.id(), List.of())))
                        .toList(),
                next,
                time.knownOn());
    }

    private AuditFilter filter(ListAudit query, Optional<Cursor> cursor) {
        Scope scope = territories.scope(Right.AUDIT_READ);
        Collection<Long> units = scope.nation() ? null : records.below(scope.unitIds());
        return new AuditFilter(
                units,
                query.recordedFrom(),
                query.recordedTo(),
                query.userName() == null ? null : Gate.userName(query.userName()),
                query.operation(),
                query.outcome(),
                query.recordNo(),
                cursor.map(from -> instant(from.key(0))).orElse(null),
                cursor.map(from -> from.number(1)).orElse(null));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("WRONG_FORM", "cursor");
        }
    }

    private AuditEntry view(AuditRow row, List<AuditRow.Place> places) {
        return new AuditEntry(
                row.happenedAt(),
                row.accountName(),
                row.address(),
                row.protocol(),
                row.requestId(),
                row.operation(),
                row.outcome(),
                row.decisionNumber(),
                places.stream()
                        .map(place -> new AuditPlace(
                                place.recordNo(), place.unitId() == null ? null : records.codeOf(place.unitId())))
                        .toList(),
                row.commandText());
    }
}
