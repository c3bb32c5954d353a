package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.DutySheetChange;
import vn.anttcs.duty.api.DutySheetHistory;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;

/** Shows duty sheets. */
@ApplicationScoped
public class SheetViews {
    private SheetEntries entries;
    private DatedRows rows;
    private TeamFacts teams;

    protected SheetViews() {}

    @Inject
    public SheetViews(SheetEntries entries, DatedRows rows, TeamFacts teams) {
        this.entries = entries;
        this.rows = rows;
        this.teams = teams;
    }

    /** A sheet with what stood on it at a recorded time, or with what was confirmed of it by then. */
    public DutySheet view(SheetAnchor sheet, Instant knownOn, LedgerRows.Reading reading) {
        SheetFact state = rows.history(SheetRows.STATES, sheet.id(), knownOn).stream()
                .map(Dated::values)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("sheetNo", sheet.sheetNo()));
        return new DutySheet(
                sheet.sheetNo(),
                teams.codesOf(List.of(sheet.teamId())).get(sheet.teamId()),
                sheet.month(),
                state.state(),
                state.reason(),
                state.correctionNo(),
                state.enteredBy(),
                state.changedBy(),
                state.judgedBy(),
                entries.of(sheet, knownOn, reading),
                sheet.version(),
                knownOn);
    }

    /** Every state of a sheet and how many entries stood on it then, oldest first. */
    public DutySheetHistory history(SheetAnchor sheet, Instant knownOn) {
        List<Dated<EntryFact>> all = rows.everything(SheetRows.ENTRIES, sheet.id(), knownOn);
        return new DutySheetHistory(
                rows.everything(SheetRows.STATES, sheet.id(), knownOn).stream()
                        .map(row -> change(row, all, knownOn))
                        .toList(),
                knownOn);
    }

    private static DutySheetChange change(Dated<SheetFact> row, List<Dated<EntryFact>> all, Instant knownOn) {
        Instant at = row.recordedAt();
        SheetFact state = row.values();
        return new DutySheetChange(
                at,
                row.supersededAt().isAfter(knownOn) ? null : row.supersededAt(),
                state.state(),
                state.reason(),
                state.correctionNo(),
                state.enteredBy(),
                state.changedBy(),
                state.judgedBy(),
                all.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(at)
                                && entry.supersededAt().isAfter(at))
                        .count());
    }
}
