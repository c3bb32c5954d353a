package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.api.DutyEntry;
import vn.anttcs.duty.persistence.LedgerRow;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.rule.DayKind;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Shows entries of sheets, with the kinds of their days and the codes of their places. */
@ApplicationScoped
public class SheetEntries {
    private static final Comparator<LedgerRow> ORDER = Comparator.comparing(LedgerRow::day)
            .thenComparing(LedgerRow::memberNo)
            .thenComparing(LedgerRow::kind)
            .thenComparing(LedgerRow::entryNo);

    private LedgerRows ledger;
    private ServedTime calendar;
    private AreaFacts areas;

    protected SheetEntries() {}

    @Inject
    public SheetEntries(LedgerRows ledger, ServedTime calendar, AreaFacts areas) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.areas = areas;
    }

    /** The entries of one sheet, by day, member and kind. */
    List<DutyEntry> of(SheetAnchor sheet, Instant knownOn, LedgerRows.Reading reading) {
        DateRange days = DutyFacts.days(sheet.month());
        LedgerRows.Wanted wanted = new LedgerRows.Wanted(Set.of(sheet.teamId()), null, days.from(), days.to());
        List<LedgerRow> rows =
                ledger.list(reading, wanted, knownOn).stream().sorted(ORDER).toList();
        Meanings meanings = meanings(rows, days, knownOn);
        return rows.stream()
                .map(row -> new DutyEntry(
                        row.entryNo(),
                        row.memberNo(),
                        row.day(),
                        row.kind(),
                        meanings.dayKind(row.day()),
                        row.hours(),
                        row.basisNo(),
                        meanings.placeCode(row.placeId()),
                        row.note()))
                .toList();
    }

    /** What days and places mean to readers. */
    record Meanings(Set<LocalDate> publicHolidays, Map<Long, String> codes) {
        DayKind dayKind(LocalDate day) {
            return DayKind.of(day, publicHolidays);
        }

        String placeCode(long placeId) {
            return codes.get(placeId);
        }
    }

    /** The meanings for rows of a period, in three queries: a place that ended in it has the code that it had at its start. */
    Meanings meanings(List<LedgerRow> rows, DateRange days, Instant knownOn) {
        Set<Long> places = rows.stream().map(LedgerRow::placeId).collect(Collectors.toSet());
        Map<Long, String> codes = new HashMap<>(areas.codesOf(places, new ReadTime(days.from(), knownOn)));
        codes.putAll(areas.codesOf(places, new ReadTime(days.to().minusDays(1), knownOn)));
        return new Meanings(calendar.publicHolidays(days, knownOn), codes);
    }
}
