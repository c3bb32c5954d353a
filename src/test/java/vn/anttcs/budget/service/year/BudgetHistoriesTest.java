package vn.anttcs.budget.service.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.persistence.PaymentActRows;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.persistence.year.BudgetActRows;
import vn.anttcs.budget.persistence.year.BudgetBookRows;
import vn.anttcs.budget.persistence.year.PaymentBookingRows;
import vn.anttcs.budget.persistence.year.RunSpendingRows;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.budget.rule.year.Positions;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/**
 * Random histories of allocations, carry-overs, spending taken back, runs with differences, payments and returns, entered late
 * and with past days: what a unit stands at on any day, as known at any time, is what a plain table of every day says.
 * {@code -Danttcs.budget.histories=2000} asks for more of them than each build tries.
 */
class BudgetHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("anttcs.budget.histories", 40);
    private static final int EVENTS = 40;
    private static final int QUESTIONS = 6;
    private static final int YEAR = 2026;
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<BudgetLine> LINES = List.of(
            new BudgetLine("LOCAL_BUDGET", "PROVINCE", null),
            new BudgetLine("LOCAL_BUDGET", "PROVINCE", "7149"),
            new BudgetLine("CENTRAL_BUDGET", null, null),
            new BudgetLine(null, null, null));

    private static final Database DATABASE = database();
    private static final AtomicLong IDS = new AtomicLong(1000);

    private static Database database() {
        return new Database(TestDatabases.h2());
    }

    /** A province with three communes. */
    private record Country(long province) implements UnitTree {
        List<Long> communes() {
            return List.of(province + 1, province + 2, province + 3);
        }

        @Override
        public List<Long> upward(long unitId) {
            return unitId == province ? List.of(province) : List.of(unitId, province);
        }

        @Override
        public OptionalLong byCode(String code) {
            return OptionalLong.of(Long.parseLong(code));
        }

        @Override
        public Object state() {
            return "as ever";
        }

        @Override
        public String codeOf(long unitId) {
            return String.valueOf(unitId);
        }

        @Override
        public Set<Long> below(Collection<Long> unitIds) {
            Set<Long> below = new HashSet<>(unitIds);
            if (unitIds.contains(province)) {
                below.addAll(communes());
            }
            return below;
        }
    }

    /** One history as it is made: by the rows of the house, and in the table of the oracle. */
    private static final class History {
        private final Random random;
        private final Country country;
        private final BudgetOracle oracle = new BudgetOracle();
        private final BudgetActRows acts = new BudgetActRows(DATABASE);
        private final PaymentRunRows runs = new PaymentRunRows(DATABASE);
        private final PaymentEntryRows entries = new PaymentEntryRows(DATABASE);
        private final PaymentSetRows sets = new PaymentSetRows(DATABASE, IDS::incrementAndGet);
        private final PaymentActRows payments = new PaymentActRows(DATABASE);
        private final PaymentBookingRows bookings = new PaymentBookingRows(DATABASE);
        private final List<BudgetActRow> spent = new ArrayList<>();
        private final Map<String, Long> settledSets = new HashMap<>();
        private final Map<String, Map<BudgetLine, Long>> settled = new HashMap<>();
        private final Map<String, Long> payable = new HashMap<>();
        private final Map<String, PayState> states = new HashMap<>();
        private final Map<String, Integer> actNos = new HashMap<>();
        private final Map<String, LocalDate> approved = new HashMap<>();
        private final List<Instant> stamps = new ArrayList<>();
        private Instant now = BudgetOracle.FIRST.atTime(7, 0).atZone(VIET_NAM).toInstant();

        History(long seed) {
            random = new Random(seed);
            country = new Country(10 * IDS.incrementAndGet() + 1_000_000 * (seed + 1));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, VIET_NAM);
        }

        private BudgetLine line() {
            return LINES.get(random.nextInt(LINES.size()));
        }

        private long unit() {
            return country.province() + random.nextInt(4);
        }

        private LocalDate between(LocalDate from, LocalDate to) {
            return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
        }

        void make() {
            for (int event = 0; event < EVENTS; event++) {
                now = now.plusSeconds(60 + random.nextInt(2 * 86_400));
                switch (random.nextInt(6)) {
                    case 0, 1 -> allocate();
                    case 2 -> spend();
                    case 3 -> reverse();
                    case 4 -> pay();
                    default -> run();
                }
                oracle.known(now);
                stamps.add(now);
            }
        }

        private BudgetActRow act(
                long unit, BudgetActKind kind, LocalDate day, Long reversed, List<AllocationRule.Amount> lines) {
            long id = IDS.incrementAndGet();
            BudgetActRow act = new BudgetActRow(
                    id,
                    new BudgetActRow.Head(String.valueOf(id), unit, YEAR, kind, "nguoi-thu"),
                    day,
                    now,
                    new BudgetActRow.Basis(null, null, null, reversed, null, null),
                    lines);
            assertThat(acts.add(act)).isTrue();
            return act;
        }

        private void allocate() {
            long unit = unit();
            BudgetActKind kind = List.of(BudgetActKind.ALLOCATE, BudgetActKind.ADJUST, BudgetActKind.CARRY_OVER)
                    .get(random.nextInt(3));
            long dong = (kind == BudgetActKind.ADJUST ? -1 : 1) * (1L + random.nextInt(1_000));
            LocalDate day = between(BudgetOracle.FIRST, today().plusDays(5));
            BudgetLine line = line();
            act(unit, kind, day, null, List.of(new AllocationRule.Amount(line, dong)));
            oracle.moved(unit, line, "ALLOCATED", dong, day);
        }

        private void spend() {
            long unit = unit();
            BudgetLine line = line();
            long dong = 1L + random.nextInt(1_000);
            LocalDate day = between(BudgetOracle.FIRST, today());
            spent.add(act(unit, BudgetActKind.SPEND, day, null, List.of(new AllocationRule.Amount(line, dong))));
            oracle.moved(unit, line, "SPENT", dong, day);
        }

        private void reverse() {
            if (spent.isEmpty()) {
                return;
            }
            BudgetActRow old = spent.remove(random.nextInt(spent.size()));
            LocalDate day = between(old.effectiveOn(), today());
            AllocationRule.Amount amount = old.lines().get(0);
            act(
                    old.head().unitId(),
                    BudgetActKind.REVERSE,
                    day,
                    old.id(),
                    List.of(new AllocationRule.Amount(amount.line(), -amount.dong())));
            oracle.moved(old.head().unitId(), amount.line(), "SPENT", -amount.dong(), day);
        }

        /** An approved run of the province or a commune: some members' months, some of them paid before. */
        private void run() {
            long unit = unit();
            List<Long> communes = unit == country.province() ? country.communes() : List.of(unit);
            long id = IDS.incrementAndGet();
            YearMonth month = YearMonth.of(YEAR, 3);
            runs.add(new PaymentRunRow(
                    id,
                    new PaymentRunRow.Head("R" + id, unit, month, null, now),
                    PaymentRunState.PREPARED,
                    new PaymentRunRow.Acts("nguoi-lap", now, now, null, null, null, null, null),
                    new PaymentRunRow.Work(0, 0, 0, null),
                    1));
            for (long commune : communes) {
                member(id, commune, 10 * commune + random.nextInt(3));
            }
            runs.approve(id, "nguoi-duyet", now);
            bookings.approved(id, today());
        }

        private void member(long run, long commune, long member) {
            YearMonth paid = YearMonth.of(YEAR, 1 + random.nextInt(3));
            String memberMonth = member + " " + paid;
            Map<BudgetLine, Long> lines = new HashMap<>();
            for (int index = 0; index < 1 + random.nextInt(2); index++) {
                lines.put(line(), (long) random.nextInt(500));
            }
            long set = set(paid, lines);
            Long before = settledSets.put(memberMonth, set);
            Map<BudgetLine, Long> due = new HashMap<>(lines);
            Map<BudgetLine, Long> old = settled.put(memberMonth, lines);
            if (old != null) {
                old.forEach((line, dong) -> due.merge(line, -dong, Long::sum));
            }
            long sum = due.values().stream().mapToLong(Long::longValue).sum();
            entries.addEntries(run, List.of(new PaymentEntryRow(member, paid, commune, set, before, null, sum)));
            entries.addMembers(
                    run,
                    List.of(new PaymentMemberRow(
                            member,
                            new PaymentMemberRow.Place(commune, null, null),
                            Set.of(),
                            new PaymentMemberRow.Sums(sum, 0, 0, Math.min(0, sum), Math.max(0, sum)),
                            new PaymentMemberRow.State(PayState.begin(sum), null, null, 0))));
            due.forEach((line, dong) -> oracle.moved(commune, line, "SPENT", dong, today()));
            if (sum > 0) {
                String key = run + " " + member;
                oracle.owes(key, commune, due, today());
                payable.put(key, sum);
                states.put(key, PayState.PAYABLE);
                approved.put(key, today());
            }
        }

        private long set(YearMonth month, Map<BudgetLine, Long> amounts) {
            List<PaymentSetRow.Line> lines = new ArrayList<>();
            amounts.forEach((line, dong) -> lines.add(new PaymentSetRow.Line(
                    "ITEM",
                    "POLICY",
                    body(),
                    EntitlementOutcome.PAID,
                    dong,
                    false,
                    new PaymentSetRow.Funding(
                            BudgetViews.said(line.source()),
                            BudgetViews.said(line.level()),
                            BudgetViews.said(line.classification())))));
            String checksum = "set " + IDS.incrementAndGet();
            return sets.sets(Map.of(checksum, new PaymentSetRows.Draft(month, lines)))
                    .get(checksum);
        }

        private long body() {
            return sets.bodies(Map.of("body", new byte[] {1})).get("body");
        }

        private void pay() {
            if (states.isEmpty()) {
                return;
            }
            String key = states.keySet().stream()
                    .sorted()
                    .skip(random.nextInt(states.size()))
                    .findFirst()
                    .orElseThrow();
            PayState next =
                    states.get(key).paid().or(() -> states.get(key).returned()).orElseThrow();
            LocalDate day = between(approved.get(key), today());
            String[] parts = key.split(" ", -1);
            payments.add(
                    Long.parseLong(parts[0]),
                    List.of(new PaymentActRows.Act(
                            Long.parseLong(parts[1]), actNos.merge(key, 1, Integer::sum), next, day, null, "k", now)));
            bookings.delivered(Long.parseLong(parts[0]));
            states.put(key, next);
            oracle.paid(key, day, next != PayState.RETURNED);
        }
    }

    private static BudgetBooks books(BudgetUnits units) {
        Clock clock = Clock.system(VIET_NAM);
        return new BudgetBooks(
                new BudgetBookRows(DATABASE),
                new RunSpending(
                        new RunSpendingRows(DATABASE),
                        new PaymentSetRows(DATABASE, IDS::incrementAndGet),
                        new PaymentBookingRows(DATABASE),
                        clock),
                units,
                new Clockwork(DATABASE, clock));
    }

    @Test
    void a_position_of_any_day_as_known_at_any_time_is_what_a_table_of_every_day_says() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            History history = new History(seed);
            history.make();
            BudgetUnits units = new BudgetUnits(history.country);
            BudgetBooks books = books(units);
            for (int question = 0; question < QUESTIONS; question++) {
                Instant knownOn = history.stamps.get(history.random.nextInt(EVENTS));
                LocalDate day = BudgetOracle.FIRST.plusDays(history.random.nextInt(BudgetOracle.DAYS));
                ask(history, books, units, new ReadTime(day, knownOn));
            }
        }
    }

    private static void ask(History history, BudgetBooks books, BudgetUnits units, ReadTime time) {
        long province = history.country.province();
        Map<Long, Map<BudgetLine, LinePosition>> told = new HashMap<>();
        for (long unit = province; unit <= province + 3; unit++) {
            Map<BudgetLine, LinePosition> lines = books.open(unit, YEAR, time).position(units.place(unit));
            told.put(unit, lines);
            // The book of the province tells the same of a unit below it.
            assertThat(books.open(province, YEAR, time).position(units.place(unit)))
                    .isEqualTo(lines);
        }
        for (BudgetLine line : LINES) {
            long spent = 0;
            long unpaid = 0;
            long distributed = 0;
            for (long unit = province + 1; unit <= province + 3; unit++) {
                LinePosition at = told.get(unit).getOrDefault(line, LinePosition.NOTHING);
                assertThat(at.allocatedDong()).isEqualTo(expected(history, unit, line, "ALLOCATED", time));
                assertThat(at.spentDong()).isEqualTo(expected(history, unit, line, "SPENT", time));
                assertThat(at.unpaidDong()).isEqualTo(expected(history, unit, line, "UNPAID", time));
                spent += at.spentDong();
                unpaid += at.unpaidDong();
                distributed += at.allocatedDong();
            }
            LinePosition whole = told.get(province).getOrDefault(line, LinePosition.NOTHING);
            assertThat(whole.allocatedDong()).isEqualTo(expected(history, province, line, "ALLOCATED", time));
            assertThat(whole.spentDong()).isEqualTo(spent + expected(history, province, line, "SPENT", time));
            assertThat(whole.unpaidDong()).isEqualTo(unpaid);
            assertThat(whole.distributedDong()).isEqualTo(distributed);
            assertThat(whole.remainingDong()).isEqualTo(whole.allocatedDong() - whole.spentDong());
        }
        LinePosition sum = Positions.sum(told.get(province).values());
        assertThat(sum.spentDong())
                .isEqualTo(told.get(province).values().stream()
                        .mapToLong(LinePosition::spentDong)
                        .sum());
    }

    private static long expected(History history, long unit, BudgetLine line, String column, ReadTime time) {
        return history.oracle.at(unit, line, column, time.validOn(), time.knownOn());
    }

    @Test
    void what_was_booked_step_by_step_is_what_the_migration_books_of_what_was_there_before() {
        for (long seed = 0; seed < 40; seed++) {
            new History(HISTORIES + 10 + seed).make();
        }
        List<String> kept = booked();
        DATABASE.use(handle -> handle.execute("delete from payment_booking"));
        for (String statement : migration().split(";", -1)) {
            if (statement.contains("insert into payment_booking")) {
                DATABASE.use(handle -> handle.execute(statement));
            }
        }
        assertThat(booked()).isEqualTo(kept).hasSizeGreaterThan(500);
    }

    private static List<String> booked() {
        return DATABASE.with(handle -> handle.createQuery("select concat(run_id, ' ', recorded_at, ' ', effective_on,"
                        + " ' ', flow, ' ', commune_id, ' ', funding_source, ' ', funding_level, ' ', classification,"
                        + " ' ', fact_month, ' ', amount_dong) as told from payment_booking where amount_dong <> 0"
                        + " order by told")
                .mapTo(String.class)
                .list());
    }

    private static String migration() {
        try (InputStream file =
                BudgetHistoriesTest.class.getResourceAsStream("/db/migration/V191__payment_bookings.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void a_history_has_something_of_everything() {
        History history = new History(HISTORIES + 1);
        history.make();
        assertThat(history.approved).isNotEmpty();
        assertThat(history.actNos).isNotEmpty();
        assertThat(history.settledSets).isNotEmpty();
    }
}
