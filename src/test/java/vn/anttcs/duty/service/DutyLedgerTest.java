package vn.anttcs.duty.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.personnel.persistence.HolidayRows;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

/** What features that pay are told of duty. */
class DutyLedgerTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    private static final Instant START = Instant.parse("2025-10-01T00:00:00Z");

    private final AtomicLong ids = new AtomicLong(100_000);
    private DatedRows rows;
    private HolidayRows holidays;
    private LedgerRows confirmed;
    private SheetRows sheets;
    private SheetBook book;
    private BasisRows bases;
    private Decisions decisions;
    private DutyLedger ledger;
    private int stamps;

    @BeforeEach
    void open() {
        Database database = new Database(TestDatabases.h2());
        rows = new DatedRows(database, ids::incrementAndGet);
        holidays = new HolidayRows(database, ids::incrementAndGet);
        confirmed = new LedgerRows(database);
        sheets = new SheetRows(database, series -> ids.incrementAndGet());
        book = new SheetBook(sheets, rows, new DatedSets(database, rows));
        bases = new BasisRows(database, series -> ids.incrementAndGet());
        decisions = new Decisions(database, ids::incrementAndGet);
        AreaFacts areas = new AreaFacts(new Communes(database), rows);
        ServedTime calendar = new ServedTime(new MemberRows(database, series -> ids.incrementAndGet()), rows, holidays);
        ledger = new DutyLedger(confirmed, calendar, new BasisRead(bases, rows, decisions, areas, null), bases, null);
    }

    private Instant stamp() {
        return START.plusSeconds(++stamps);
    }

    private Instant confirm(long teamId, YearMonth month, String memberNo, int... days) {
        SheetAnchor sheet = sheets.create(teamId, month);
        Instant stamp = stamp();
        book.bring(sheet, new SheetFact(SheetState.CONFIRMED, 0, "an", "an", "binh", null), stamp);
        List<SheetBook.NewEntry> entries = new ArrayList<>();
        for (int day : days) {
            Duty duty = new Duty(memberNo, month.atDay(day), DutyKind.NIGHT, null, "KH1", null, null);
            entries.add(new SheetBook.NewEntry(duty, new EntryFact(memberNo, DutyKind.NIGHT, null, "KH1", 70, null)));
        }
        book.add(sheet, entries, stamp);
        confirmed.confirm(sheet.id(), stamp);
        return stamp;
    }

    private static <T> List<T> collected(Consumer<Consumer<T>> read) {
        List<T> found = new ArrayList<>();
        read.accept(found::add);
        return found;
    }

    @Test
    void tells_the_kind_of_each_day_by_the_calendar_as_it_was_known() {
        Instant before = confirm(7, SEPTEMBER, "TV1", 2, 6, 10);
        Instant after = stamp();
        holidays.add(new HolidayRows.Holiday(SEPTEMBER.atDay(10), "Nghỉ hoán đổi", null), after);
        assertThat(dayKinds(before)).containsExactly("PUBLIC_HOLIDAY", "WEEKLY_DAY_OFF", "WORKING_DAY");
        assertThat(dayKinds(after)).containsExactly("PUBLIC_HOLIDAY", "WEEKLY_DAY_OFF", "PUBLIC_HOLIDAY");
    }

    @Test
    void tells_when_an_entry_was_confirmed_and_nothing_of_one_that_was_not_yet() {
        Instant at = confirm(7, SEPTEMBER, "TV1", 2);
        String entryNo = collected((Consumer<ConfirmedDuty> duty) -> ledger.confirmed(SEPTEMBER, at, duty))
                .get(0)
                .entryNo();
        DutySources sources = new DutySources(confirmed, bases, rows, decisions);
        DateRange days =
                DateRange.of(SEPTEMBER.atDay(1), SEPTEMBER.plusMonths(1).atDay(1));
        assertThat(sources.confirmed("TV1", days, at)).isEqualTo(Map.of(entryNo, at));
        assertThat(sources.confirmed("TV1", days, START)).isEmpty();
        assertThat(sources.confirmed("TV2", days, at)).isEmpty();
    }

    @Test
    void names_the_plan_on_which_duty_rests_with_its_decision() {
        DutySources sources = new DutySources(confirmed, bases, rows, decisions);
        Decision decision = new Decision("3/KH-UBND", LocalDate.of(2025, 8, 25), "UBND phường", null, null);
        BasisAnchor plan = bases.create(BasisKind.DUTY_PLAN);
        Instant at = stamp();
        long stored = decisions.store(decision);
        BasisFact fact = new BasisFact(
                BasisState.IN_FORCE, null, 70, null, "Tuần tra", null, null, null, null, null, null, stored, null);
        DateRange days = DateRange.of(SEPTEMBER.atDay(1), SEPTEMBER.atDay(20));
        rows.put(BasisRows.FACTS, plan.id(), days, fact, new Recording(at, stored));
        assertThat(sources.bases(List.of(plan.number(), "KH-unknown"), at))
                .isEqualTo(Map.of(
                        plan.number(), new SourceRecord(DutySources.DUTY_BASIS, plan.number(), days, at, decision)));
        assertThat(sources.bases(List.of(plan.number()), START)).isEmpty();
    }

    private List<String> dayKinds(Instant known) {
        List<ConfirmedDuty> found = collected(duty -> ledger.confirmed(SEPTEMBER, known, duty));
        return found.stream().map(ConfirmedDuty::dayKind).toList();
    }

    @Test
    void reads_all_sheets_of_a_month_however_many_there_are() {
        Instant known = START;
        for (int team = 1; team <= 1_201; team++) {
            known = confirm(team, SEPTEMBER, "TV" + team, 10);
        }
        confirm(1, SEPTEMBER.plusMonths(1), "TV1", 1);
        Instant last = known;
        List<ConfirmedDuty> all = collected(duty -> ledger.confirmed(SEPTEMBER, last, duty));
        assertThat(all)
                .extracting(ConfirmedDuty::memberNo)
                .doesNotHaveDuplicates()
                .hasSize(1_201);
        assertThat(all).extracting(ConfirmedDuty::sheetNo).isSorted();
        assertThat(collected((Consumer<ConfirmedDuty> duty) ->
                        ledger.confirmedOfTeams(Set.of(3L, 4L), SEPTEMBER, last, duty)))
                .extracting(ConfirmedDuty::memberNo)
                .containsExactly("TV3", "TV4");
        Set<Long> many = LongStream.rangeClosed(1, 1_100).boxed().collect(Collectors.toSet());
        assertThat(collected((Consumer<ConfirmedDuty> duty) -> ledger.confirmedOfTeams(many, SEPTEMBER, last, duty)))
                .hasSize(1_100);
        Set<String> members = many.stream().map(team -> "TV" + team).collect(Collectors.toSet());
        assertThat(collected((Consumer<ConfirmedDuty> duty) ->
                        ledger.confirmedOfMembers(members, SEPTEMBER, SEPTEMBER, last, duty)))
                .hasSize(1_100);
    }

    @Test
    void finds_the_duty_of_a_member_on_the_sheets_of_several_teams() {
        confirm(7, SEPTEMBER, "TV1", 10);
        Instant known = confirm(8, SEPTEMBER, "TV1", 11, 12);
        assertThat(collected((Consumer<ConfirmedDuty> duty) ->
                        ledger.confirmedOfMembers(Set.of("TV1"), SEPTEMBER, SEPTEMBER, known, duty)))
                .extracting(ConfirmedDuty::day)
                .containsExactly(SEPTEMBER.atDay(10), SEPTEMBER.atDay(11), SEPTEMBER.atDay(12));
    }

    @Test
    void sums_the_year_up_to_a_month_and_not_beyond() {
        confirm(7, YearMonth.of(2024, 12), "TV1", 31);
        confirm(7, YearMonth.of(2025, 1), "TV1", 1, 2);
        confirm(7, SEPTEMBER, "TV1", 10);
        Instant known = confirm(7, SEPTEMBER.plusMonths(1), "TV1", 1);
        assertThat(collected((Consumer<DutySum> sum) -> ledger.yearSoFar(SEPTEMBER, known, sum)))
                .containsExactly(new DutySum("TV1", "NIGHT", 3, null));
        assertThat(collected((Consumer<DutySum> sum) -> ledger.yearSoFar(Set.of("TV2"), SEPTEMBER, known, sum)))
                .isEmpty();
        assertThat(collected((Consumer<DutySum> sum) -> ledger.sumsOfMonth(SEPTEMBER, known, sum)))
                .containsExactly(new DutySum("TV1", "NIGHT", 1, null));
    }

    @Test
    void tells_what_a_mobilisation_order_grants_until_it_is_withdrawn() {
        Decision decision = new Decision("35/QĐ-CAT", LocalDate.of(2025, 8, 30), "Công an tỉnh", null, null);
        BasisAnchor order = bases.create(BasisKind.MOBILISATION_ORDER);
        BasisFact fact = new BasisFact(
                BasisState.IN_FORCE,
                null,
                71,
                38L,
                "Lễ hội",
                null,
                null,
                300_000L,
                70_200L,
                2,
                200_000L,
                decisions.store(decision),
                null);
        Instant ordered = stamp();
        rows.put(
                BasisRows.FACTS,
                order.id(),
                DateRange.of(SEPTEMBER.atDay(10), SEPTEMBER.atDay(13)),
                fact,
                new Recording(ordered, null));
        Instant withdrawn = stamp();
        rows.put(
                BasisRows.FACTS,
                order.id(),
                DateRange.of(SEPTEMBER.atDay(12), SEPTEMBER.atDay(13)),
                fact.withdrawn("Hủy"),
                new Recording(withdrawn, null));
        Map<String, MobilisationTerms> before = ledger.mobilisations(Set.of(order.number(), "KH1"), ordered);
        assertThat(before.keySet()).containsExactly(order.number());
        MobilisationTerms terms = before.get(order.number());
        assertThat(terms.lastDay()).isEqualTo(SEPTEMBER.atDay(12));
        assertThat(terms.travelDong()).isEqualTo(300_000L);
        assertThat(terms.decision()).isEqualTo(decision);
        assertThat(ledger.mobilisations(Set.of(order.number()), withdrawn)
                        .get(order.number())
                        .lastDay())
                .isEqualTo(SEPTEMBER.atDay(11));
    }
}
