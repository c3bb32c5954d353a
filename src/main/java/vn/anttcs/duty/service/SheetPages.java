package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.api.DutySheetPage;
import vn.anttcs.duty.api.DutySheetSummary;
import vn.anttcs.duty.api.FindDutySheets;
import vn.anttcs.duty.persistence.SheetSearch;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Walk;

/** Puts the pages of a search for sheets together. */
@ApplicationScoped
public class SheetPages {
    private static final int FEW_TEAMS = 500;

    private SheetSearch search;
    private DutyScope scope;
    private TeamFacts teams;
    private Clockwork clockwork;

    protected SheetPages() {}

    @Inject
    public SheetPages(SheetSearch search, DutyScope scope, TeamFacts teams, Clockwork clockwork) {
        this.search = search;
        this.scope = scope;
        this.teams = teams;
        this.clockwork = clockwork;
    }

    DutySheetPage page(FindDutySheets query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        Set<Long> wanted = DutyScope.both(scope.teams(query.unit(), query.teamCode()), scope.ownTeams());
        if (wanted != null && wanted.isEmpty()) {
            return new DutySheetPage(List.of(), null, time.knownOn());
        }
        int limit = Cursor.limit(query.limit());
        // A long list of teams in the statement would cost more than passing by the sheets of others.
        boolean few = wanted != null && wanted.size() <= FEW_TEAMS;
        SheetSearch.Wanted criteria = new SheetSearch.Wanted(few ? wanted : null, query.month(), query.state());
        List<SheetSearch.Found> found = Walk.along(
                (after, most) -> search.next(criteria, time.knownOn(), after, most),
                SheetSearch.Found::sheetNo,
                step -> step.stream()
                        .filter(sheet -> wanted == null || wanted.contains(sheet.teamId()))
                        .toList(),
                cursor.map(last -> last.key(0)).orElse(""),
                limit + 1);
        String next = Cursor.next(found, limit, time, sheet -> List.of(sheet.sheetNo()));
        return new DutySheetPage(summaries(found.subList(0, Math.min(limit, found.size()))), next, time.knownOn());
    }

    private List<DutySheetSummary> summaries(List<SheetSearch.Found> page) {
        Map<Long, String> codes =
                teams.codesOf(page.stream().map(SheetSearch.Found::teamId).collect(Collectors.toSet()));
        return page.stream()
                .map(sheet -> new DutySheetSummary(
                        sheet.sheetNo(),
                        codes.get(sheet.teamId()),
                        sheet.month(),
                        sheet.state(),
                        sheet.reason(),
                        sheet.correctionNo(),
                        sheet.entries(),
                        sheet.version()))
                .toList();
    }
}
