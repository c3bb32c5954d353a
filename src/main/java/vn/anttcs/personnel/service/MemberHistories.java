package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.anttcs.personnel.api.GetMemberHistory;
import vn.anttcs.personnel.api.HistoryEntry;
import vn.anttcs.personnel.api.MemberHistory;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** Puts the history of a member together from everything that keeps facts of members. */
@ApplicationScoped
class MemberHistories {
    @Inject
    private MemberRows members;

    @Inject
    private DatedRows rows;

    @Inject
    private HistoryValues values;

    @Inject
    private Decisions decisions;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Instance<MemberTimeline> timelines;

    /** A row and the name of its table in the history. */
    private record Row(String kind, Dated<?> dated) {}

    MemberHistory of(GetMemberHistory query) {
        MemberAnchor anchor = members.get(query.memberNo());
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        List<Row> found = new ArrayList<>();
        List<HistoryEntry> entries = new ArrayList<>();
        for (MemberTimeline timeline : timelines) {
            timeline.parts().forEach(part -> rows.everything(part.table(), anchor.id(), knownOn)
                    .forEach(row -> found.add(new Row(part.kind(), row))));
            entries.addAll(timeline.entries(anchor.id(), knownOn));
        }
        Map<Long, Decision> cited = decisions.findAll(
                found.stream().map(row -> row.dated().decisionId()).toList());
        HistoryValues.Shown shown = values.shownTo(anchor.id());
        found.forEach(row -> entries.add(entry(row, cited.get(row.dated().decisionId()), shown, knownOn)));
        entries.sort(Comparator.comparing(HistoryEntry::recordedAt)
                .thenComparing(HistoryEntry::validFrom)
                .thenComparing(HistoryEntry::kind));
        return new MemberHistory(entries, knownOn);
    }

    private static HistoryEntry entry(Row row, Decision decision, HistoryValues.Shown shown, Instant knownOn) {
        Dated<?> dated = row.dated();
        return new HistoryEntry(
                row.kind(),
                dated.valid().from(),
                dated.valid().isOpen() ? null : dated.valid().to(),
                dated.recordedAt(),
                dated.supersededAt().isAfter(knownOn) ? null : dated.supersededAt(),
                decision,
                shown.values(dated));
    }
}
