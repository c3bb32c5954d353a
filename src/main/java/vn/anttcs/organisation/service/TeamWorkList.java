package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.ListTeamWork;
import vn.anttcs.organisation.api.TeamWorkItem;
import vn.anttcs.organisation.api.TeamWorkItems;
import vn.anttcs.organisation.persistence.TeamWorkSearch;
import vn.anttcs.organisation.persistence.TeamWorkSearch.Found;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Danh sách việc phải làm sau khi sắp xếp đơn vị hành chính. */
@Stateless
public class TeamWorkList {
    @Inject
    private TeamWorkSearch search;

    @Inject
    private ForcePages pages;

    @Inject
    private CommuneReference communes;

    @Inject
    private Decisions decisions;

    @Inject
    private Clockwork clockwork;

    @Operation(value = "listTeamWork", right = Right.FORCE_READ, territory = Territory.FILTERED)
    public TeamWorkItems listTeamWork(ListTeamWork query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<Long> units = query.unit() == null ? null : communes.within(query.unit(), time);
        List<Found> found = search.list(
                new TeamWorkSearch.Wanted(query.kind(), units, pages.scope()),
                time,
                cursor.map(last -> last.number(0)).orElse(0L),
                limit + 1);
        Map<Long, Decision> cited =
                decisions.findAll(found.stream().map(Found::decisionId).toList());
        return new TeamWorkItems(
                found.stream().limit(limit).map(work -> item(work, cited)).toList(),
                Cursor.next(found, limit, time, work -> List.of(work.id())),
                time.knownOn());
    }

    private static TeamWorkItem item(Found work, Map<Long, Decision> cited) {
        return new TeamWorkItem(
                work.kind(),
                work.code(),
                work.name(),
                work.reason(),
                work.since(),
                work.unitCode(),
                work.decisionId() == null ? null : cited.get(work.decisionId()));
    }
}
