package vn.anttcs.duty.service;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.personnel.persistence.HolidayRows;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;

/** Measures what a payment run reads of duty, over 5,000 teams with three members and eight entries each in H2: prints milliseconds. */
public final class DutyLedgerTimings {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final int TEAMS = 5_000;
    private static final int MEMBERS = 3;
    private static final int ENTRIES = 8;

    private DutyLedgerTimings() {}

    public static void main(String[] arguments) {
        AtomicLong ids = new AtomicLong(1_000_000);
        Database database = new Database(TestDatabases.h2());
        DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        LedgerRows confirmed = new LedgerRows(database);
        SheetRows sheets = new SheetRows(database, series -> ids.incrementAndGet());
        MemberRows members = new MemberRows(database, series -> ids.incrementAndGet());
        ServedTime calendar = new ServedTime(members, rows, new HolidayRows(database, ids::incrementAndGet));
        DutyLedger ledger = new DutyLedger(
                confirmed, calendar, null, new BasisRows(database, series -> ids.incrementAndGet()), null);
        Instant stamp = Instant.parse("2026-04-01T00:00:00Z");
        long start = System.nanoTime();
        for (int team = 0; team < TEAMS; team++) {
            load(rows, sheets, confirmed, team, stamp);
        }
        print("enter and confirm " + TEAMS + " sheets, " + TEAMS * MEMBERS * ENTRIES + " entries", start);
        for (int round = 0; round < 3; round++) {
            AtomicLong counted = new AtomicLong();
            start = System.nanoTime();
            ledger.confirmed(MONTH, stamp, duty -> counted.incrementAndGet());
            print("all confirmed duty of the month: " + counted, start);
            start = System.nanoTime();
            ledger.yearSoFar(MONTH, stamp, sum -> counted.incrementAndGet());
            print("sums of the year by member and kind", start);
            Set<Long> commune = LongStream.range(500, 526).boxed().collect(Collectors.toSet());
            start = System.nanoTime();
            ledger.confirmedOfTeams(commune, MONTH, stamp, duty -> counted.incrementAndGet());
            print("the duty of a commune of 26 teams", start);
            start = System.nanoTime();
            ledger.confirmedOfMembers(Set.of("TV777-1"), MONTH, MONTH, stamp, duty -> counted.incrementAndGet());
            print("the duty of one member", start);
        }
    }

    private static void load(DatedRows rows, SheetRows sheets, LedgerRows confirmed, int team, Instant stamp) {
        SheetAnchor sheet = sheets.create(team, MONTH);
        Recording recording = new Recording(stamp, null);
        DateRange month = DateRange.of(MONTH.atDay(1), MONTH.plusMonths(1).atDay(1));
        rows.add(
                SheetRows.STATES,
                List.of(rows.row(
                        sheet.id(),
                        null,
                        month,
                        new SheetFact(SheetState.CONFIRMED, 0, "an", "an", "binh", null),
                        recording)));
        List<Dated<EntryFact>> entries = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            for (int day = 1; day <= ENTRIES; day++) {
                DateRange one = DateRange.of(MONTH.atDay(day), MONTH.atDay(day + 1));
                EntryFact fact = new EntryFact("TV" + team + "-" + member, DutyKind.NIGHT, null, "KH0000001", 70, null);
                entries.add(rows.row(sheet.id(), sheets.nextEntryNo(), one, fact, recording));
            }
        }
        rows.add(SheetRows.ENTRIES, entries);
        confirmed.confirm(sheet.id(), stamp);
    }

    private static void print(String what, long start) {
        System.out.printf("%-60s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
