package vn.anttcs.duty.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.LedgerRow;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.LedgerRows.Reading;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.TestDatabases;

/** What was confirmed counts until something else is confirmed, and every past reading repeats. */
class ConfirmedDutyTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    private final AtomicLong ids = new AtomicLong(1000);
    private LedgerRows ledger;
    private SheetRows sheets;
    private SheetBook book;
    private int stamps;

    @BeforeEach
    void open() {
        Database database = new Database(TestDatabases.h2());
        DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        ledger = new LedgerRows(database);
        sheets = new SheetRows(database, series -> ids.incrementAndGet());
        book = new SheetBook(sheets, rows, new DatedSets(database, rows));
    }

    private Instant stamp() {
        return START.plusSeconds(++stamps);
    }

    private SheetAnchor sheet(long teamId) {
        SheetAnchor sheet = sheets.create(teamId, MONTH);
        book.bring(sheet, new SheetFact(SheetState.DRAFT, 0, "an", "an", null, null), stamp());
        return sheet;
    }

    private Instant enter(SheetAnchor sheet, Integer... days) {
        Instant stamp = stamp();
        List<SheetBook.NewEntry> entries = new ArrayList<>();
        for (int day : days) {
            Duty duty = new Duty("TV1", MONTH.atDay(day), DutyKind.SHIFT, new BigDecimal("4.50"), "KH1", null, null);
            EntryFact fact = new EntryFact("TV1", DutyKind.SHIFT, duty.hours(), "KH1", 70, null);
            entries.add(new SheetBook.NewEntry(duty, fact));
        }
        book.replace(sheet, entries, stamp);
        return stamp;
    }

    private Instant confirm(SheetAnchor sheet) {
        Instant stamp = stamp();
        ledger.confirm(sheet.id(), stamp);
        return stamp;
    }

    private Set<Integer> days(Reading reading, Instant known) {
        Set<Integer> days = new TreeSet<>();
        ledger.each(
                reading,
                LedgerRows.Wanted.of(MONTH),
                known,
                row -> days.add(row.day().getDayOfMonth()));
        return days;
    }

    @Test
    void counts_what_was_confirmed_from_its_confirmation_on() {
        SheetAnchor sheet = sheet(7);
        Instant entered = enter(sheet, 9, 10);
        assertThat(days(Reading.STANDING, entered)).containsExactly(9, 10);
        assertThat(days(Reading.CONFIRMED, entered)).isEmpty();
        Instant confirmed = confirm(sheet);
        assertThat(days(Reading.CONFIRMED, confirmed.minusNanos(1000))).isEmpty();
        assertThat(days(Reading.CONFIRMED, confirmed)).containsExactly(9, 10);
    }

    @Test
    void counts_what_was_confirmed_until_its_correction_is_confirmed() {
        SheetAnchor sheet = sheet(7);
        enter(sheet, 9, 10);
        Instant confirmed = confirm(sheet);
        Instant corrected = enter(sheet, 10, 11);
        assertThat(days(Reading.STANDING, corrected)).containsExactly(10, 11);
        assertThat(days(Reading.CONFIRMED, corrected)).containsExactly(9, 10);
        Instant again = confirm(sheet);
        assertThat(days(Reading.CONFIRMED, again)).containsExactly(10, 11);
        assertThat(days(Reading.CONFIRMED, again.minusNanos(1000))).containsExactly(9, 10);
        assertThat(days(Reading.CONFIRMED, confirmed)).containsExactly(9, 10);
    }

    @Test
    void keeps_the_numbers_of_entries_that_stay() {
        SheetAnchor sheet = sheet(7);
        Map<Integer, String> before = numbers(enter(sheet, 9, 10));
        Map<Integer, String> after = numbers(enter(sheet, 10, 11));
        assertThat(after.get(10)).isEqualTo(before.get(10));
        assertThat(after.get(11)).isNotEqualTo(before.get(9));
    }

    private Map<Integer, String> numbers(Instant known) {
        Map<Integer, String> numbers = new HashMap<>();
        for (LedgerRow row : ledger.list(Reading.STANDING, LedgerRows.Wanted.of(MONTH), known)) {
            numbers.put(row.day().getDayOfMonth(), row.entryNo());
        }
        return numbers;
    }

    @Test
    void sums_entries_and_hours_by_member_and_kind() {
        SheetAnchor sheet = sheet(7);
        enter(sheet, 9, 10, 11);
        Instant confirmed = confirm(sheet);
        List<LedgerRows.Sum> sums = new ArrayList<>();
        ledger.sums(Reading.CONFIRMED, LedgerRows.Wanted.of(MONTH), confirmed, sums::add);
        assertThat(sums).containsExactly(new LedgerRows.Sum("TV1", DutyKind.SHIFT, 3, new BigDecimal("13.5")));
    }

    @Test
    void reads_the_sheets_of_the_teams_and_the_members_that_are_wanted() {
        SheetAnchor one = sheet(7);
        SheetAnchor other = sheet(8);
        enter(one, 9);
        enter(other, 12);
        confirm(one);
        Instant known = confirm(other);
        LocalDate from = MONTH.atDay(1);
        LocalDate to = MONTH.plusMonths(1).atDay(1);
        assertThat(ledger.list(Reading.CONFIRMED, new LedgerRows.Wanted(Set.of(8L), null, from, to), known))
                .extracting(LedgerRow::sheetNo)
                .containsExactly(other.sheetNo());
        assertThat(ledger.list(Reading.CONFIRMED, new LedgerRows.Wanted(null, Set.of("TV1"), from, to), known))
                .hasSize(2);
        assertThat(ledger.list(Reading.CONFIRMED, new LedgerRows.Wanted(null, Set.of("TV2"), from, to), known))
                .isEmpty();
        assertThat(ledger.list(Reading.CONFIRMED, new LedgerRows.Wanted(Set.of(), null, from, to), known))
                .isEmpty();
    }

    @Test
    void tells_the_states_of_sheets_where_they_are_asked_for() {
        SheetAnchor sheet = sheet(7);
        Instant entered = enter(sheet, 9);
        LedgerRows.Wanted wanted = LedgerRows.Wanted.of(MONTH);
        assertThat(ledger.listWithStates(Reading.STANDING, wanted, entered))
                .extracting(LedgerRow::state)
                .containsExactly(SheetState.DRAFT);
        assertThat(ledger.list(Reading.STANDING, wanted, entered))
                .extracting(LedgerRow::state)
                .containsExactly((SheetState) null);
    }

    @Test
    void finds_the_confirmed_duty_that_rests_on_a_plan_from_a_day_on() {
        SheetAnchor sheet = sheet(7);
        enter(sheet, 9, 10);
        assertThat(ledger.firstUse("KH1", MONTH.atDay(1))).isEmpty();
        confirm(sheet);
        assertThat(ledger.firstUse("KH1", MONTH.atDay(10)).orElseThrow().day()).isEqualTo(MONTH.atDay(10));
        assertThat(ledger.firstUse("KH1", MONTH.atDay(11))).isEmpty();
        assertThat(ledger.firstUse("KH2", MONTH.atDay(1))).isEmpty();
    }

    @Test
    void repeats_every_past_reading_over_random_histories() {
        Random random = new Random(23_2);
        for (int history = 0; history < 60; history++) {
            SheetAnchor sheet = sheet(100 + history);
            Set<Integer> standing = Set.of();
            Set<Integer> confirmed = Set.of();
            Map<Instant, Set<Integer>> standingAt = new HashMap<>();
            Map<Instant, Set<Integer>> confirmedAt = new HashMap<>();
            for (int act = 0; act < 12; act++) {
                Instant at;
                if (random.nextInt(3) > 0) {
                    standing = some(random);
                    at = enter(sheet, standing.toArray(new Integer[0]));
                } else {
                    confirmed = standing;
                    at = confirm(sheet);
                }
                standingAt.put(at, standing);
                confirmedAt.put(at, confirmed);
            }
            long team = sheet.teamId();
            standingAt.forEach(
                    (at, days) -> assertThat(days(Reading.STANDING, team, at)).isEqualTo(days));
            confirmedAt.forEach(
                    (at, days) -> assertThat(days(Reading.CONFIRMED, team, at)).isEqualTo(days));
        }
    }

    private static Set<Integer> some(Random random) {
        Set<Integer> days = new TreeSet<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            days.add(1 + random.nextInt(8));
        }
        return days;
    }

    private Set<Integer> days(Reading reading, long teamId, Instant known) {
        Set<Integer> days = new TreeSet<>();
        LedgerRows.Wanted wanted = new LedgerRows.Wanted(
                Set.of(teamId), null, MONTH.atDay(1), MONTH.plusMonths(1).atDay(1));
        ledger.each(reading, wanted, known, row -> days.add(row.day().getDayOfMonth()));
        return days;
    }
}
