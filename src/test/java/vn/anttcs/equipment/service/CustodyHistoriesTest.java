package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.persistence.loan.AreaOutings;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.loan.PriceRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.rule.loan.Purchases;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/**
 * Random histories of custody, entered in any order of days, against an oracle that keeps a list and goes through it in the
 * order of days and recording: the same acts go through, and every past reading is the same.
 */
class CustodyHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    // Few, so that things go and come back on one day.
    private static final int DAYS = 5;
    private static final int STEPS = Integer.getInteger("anttcs.custody.steps", 400);
    // What must have come, or been damaged, before much can go out is tried more often.
    private static final List<MovementAct> ACTS = Stream.concat(
                    Stream.of(MovementAct.values()),
                    Stream.of(
                            MovementAct.RECEIVE,
                            MovementAct.RECEIVE,
                            MovementAct.LEND,
                            MovementAct.LEND,
                            MovementAct.DAMAGE,
                            MovementAct.TO_REPAIR,
                            MovementAct.GIVE_BACK,
                            MovementAct.GIVE_BACK,
                            MovementAct.REPAIRED,
                            MovementAct.REPAIRED))
            .toList();
    private static final Holder SUPPLIER = Holder.outside(HolderKind.SUPPLIER);
    private static final List<Holder> STORES =
            List.of(new Holder(HolderKind.STORE, 1), new Holder(HolderKind.STORE, 2));
    private static final List<Holder> TAKERS =
            List.of(new Holder(HolderKind.TEAM, 1), new Holder(HolderKind.MEMBER, 1), new Holder(HolderKind.MEMBER, 2));
    private static final long SHOES = 1;
    private static final long FUEL = 2;
    private static final long BATON = 3;

    /** A line that went through, and when it was recorded. */
    private record Done(Posting posting, LocalDate day, Instant recordedAt) {}

    /** One random history. */
    private static final class History {
        private final Random random;
        private final AtomicLong ids = new AtomicLong();
        private final CustodyRows custody;
        private final CustodyLedger ledger;
        private final OutingRows outings;
        private final AreaOutings areas;
        private final PriceRows prices;
        private final Map<Long, OutingRow> out = new LinkedHashMap<>();
        private final List<Done> done = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private long pieces;
        private int refused;

        History(long seed) {
            random = new Random(seed);
            Database database = new Database(TestDatabases.h2());
            Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
            custody = new CustodyRows(database, series -> ids.incrementAndGet());
            ledger = new CustodyLedger(
                    custody, new StoreRows(database, series -> ids.incrementAndGet()), new Clockwork(database, clock));
            areas = new AreaOutings(database);
            prices = new PriceRows(database);
            outings = new OutingRows(database, series -> ids.incrementAndGet());
        }

        void step() {
            MovementAct act = any(ACTS);
            OutingRow outing = outing(act);
            Account likely = likely(act);
            Holder giver = outing != null ? outing.taker() : likely != null ? likely.holder() : giver(act);
            Holder taker = outing == null ? taker(act, giver) : outing.owner();
            if (!act.connects(giver, taker)) {
                return;
            }
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            long goesUnder = act == MovementAct.TO_REPAIR ? taker.id() : 0;
            goesUnder = act == MovementAct.LEND ? ids.incrementAndGet() : goesUnder;
            List<Posting> postings = new ArrayList<>();
            for (int line = 0; line < (likely == null && outing == null ? 1 + random.nextInt(3) : 1); line++) {
                Account from = outing != null
                        ? went(outing)
                        : likely != null ? likely : account(act, giver).under(befalls(act));
                int most = comes(act) ? 24 : 6;
                long quantity = from.itemId() == 0 ? 1 + random.nextInt(most) : 1;
                Account to = from.at(taker, act.after(from.state()));
                to = outing != null || goesUnder != 0 ? to.under(goesUnder) : to;
                if (act.takes(from.state())) {
                    Long price = comes(act) && random.nextBoolean() ? 100L * (1 + random.nextInt(9)) : null;
                    postings.add(new Posting(from, to, quantity, price));
                }
            }
            if (!postings.isEmpty() && enter(act, day, postings) && goesUnder != 0) {
                out.put(goesUnder, outings.add(row(goesUnder, act, giver, taker, day)));
            }
        }

        /** The loan or repair of which something comes back, or null. */
        private OutingRow outing(MovementAct act) {
            OutingSort sort = act == MovementAct.GIVE_BACK ? OutingSort.LOAN : OutingSort.REPAIR;
            List<OutingRow> open =
                    out.values().stream().filter(row -> row.sort() == sort).toList();
            boolean back = act == MovementAct.GIVE_BACK || act == MovementAct.REPAIRED;
            return !back || open.isEmpty() ? null : any(open);
        }

        /** Something that was damaged, written off or lost, so that what follows happens now and then; else null. */
        private Account likely(MovementAct act) {
            List<Account> known = done.stream()
                    .map(line -> line.posting().to())
                    .filter(account -> switch (act) {
                        case RESTORE ->
                            account.state() == EquipmentState.DAMAGED
                                    && custodians().contains(account.holder());
                        case DISPOSE ->
                            account.state() == EquipmentState.WRITTEN_OFF && STORES.contains(account.holder());
                        case FOUND -> account.holder().kind() == HolderKind.LOST;
                        default -> false;
                    })
                    .toList();
            return known.isEmpty() || random.nextInt(4) == 0 ? null : any(known);
        }

        /** What is borrowed can be damaged, come right and be lost where it is. */
        private long befalls(MovementAct act) {
            boolean borrowed = act.befallsBorrowed() && !out.isEmpty() && random.nextInt(3) == 0;
            return borrowed ? any(List.copyOf(out.values())).id() : 0;
        }

        /** Something that went out, whether or not it is still there. */
        private Account went(OutingRow outing) {
            return any(done.stream()
                    .map(line -> line.posting().to())
                    .filter(account -> account.outingId() == outing.id())
                    .toList());
        }

        private OutingRow row(long id, MovementAct act, Holder giver, Holder taker, LocalDate day) {
            OutingSort sort = act == MovementAct.LEND ? OutingSort.LOAN : OutingSort.REPAIR;
            return new OutingRow(
                    id,
                    null,
                    sort,
                    giver,
                    taker,
                    day,
                    day,
                    OutingRow.Paper.NONE,
                    null,
                    null,
                    numbers.get(numbers.size() - 1),
                    null);
        }

        private boolean enter(MovementAct act, LocalDate day, List<Posting> postings) {
            boolean possible = ledger.shortages(postings, day).isEmpty();
            assertThat(possible).as("%s on %s: %s", act, day, postings).isEqualTo(oracleAllows(day, postings));
            if (!possible) {
                refused++;
                return false;
            }
            MovementRow row = ledger.write(new MovementHead(act, day, null, null, null, null, null, null), postings);
            numbers.add(row.movementNo());
            postings.forEach(posting -> done.add(new Done(posting, day, row.recordedAt())));
            return true;
        }

        private Holder giver(MovementAct act) {
            return switch (act) {
                case RECEIVE, SURPLUS, OPENING -> SUPPLIER;
                case FOUND -> Holder.outside(HolderKind.LOST);
                case ISSUE, DISPOSE, REJECT -> any(STORES);
                case RETURN -> any(TAKERS);
                default -> random.nextBoolean() ? any(STORES) : any(TAKERS);
            };
        }

        private Holder taker(MovementAct act, Holder giver) {
            return switch (act) {
                case RECEIVE, RETURN -> any(STORES);
                case ISSUE -> any(TAKERS);
                case TRANSFER, OPENING -> random.nextBoolean() ? any(STORES) : any(TAKERS);
                case DAMAGE, RESTORE, WRITE_OFF, REPAIRED -> giver;
                case LEND, SURPLUS, FOUND -> random.nextBoolean() ? any(STORES) : any(TAKERS);
                case GIVE_BACK -> any(STORES);
                case TO_REPAIR -> new Holder(HolderKind.REPAIR, ids.incrementAndGet());
                case LOSS -> Holder.outside(HolderKind.LOST);
                case DISPOSE -> Holder.outside(HolderKind.DISPOSED);
                case CONSUME -> Holder.outside(HolderKind.CONSUMED);
                case REJECT -> SUPPLIER;
            };
        }

        private Account account(MovementAct act, Holder holder) {
            boolean usual = comes(act) || random.nextBoolean();
            EquipmentState state = usual ? act.usualState() : any(List.of(EquipmentState.values()));
            return switch (random.nextInt(3)) {
                case 0 -> new Account(holder, SHOES, random.nextBoolean() ? "39" : "40", "", 0, state);
                case 1 -> new Account(holder, FUEL, "", random.nextBoolean() ? "L1" : "L2", 0, state);
                default -> new Account(holder, BATON, "", "", piece(act), state);
            };
        }

        private static boolean comes(MovementAct act) {
            return act == MovementAct.RECEIVE || act == MovementAct.SURPLUS || act == MovementAct.OPENING;
        }

        private long piece(MovementAct act) {
            if (comes(act)) {
                return ++pieces;
            }
            return pieces == 0 ? 1 : 1 + random.nextInt((int) pieces);
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private boolean oracleAllows(LocalDate day, List<Posting> postings) {
            List<Done> all = new ArrayList<>(done);
            postings.forEach(posting -> all.add(new Done(posting, day, Instant.MAX)));
            all.sort(Comparator.comparing(Done::day).thenComparing(Done::recordedAt));
            Map<Account, Long> balances = new HashMap<>();
            for (int index = 0; index < all.size(); index++) {
                Done line = all.get(index);
                balances.merge(line.posting().from(), -line.posting().quantity(), Long::sum);
                balances.merge(line.posting().to(), line.posting().quantity(), Long::sum);
                boolean last = index == all.size() - 1
                        || !all.get(index + 1).recordedAt().equals(line.recordedAt());
                if (last && isBelow(balances)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBelow(Map<Account, Long> balances) {
            return balances.entrySet().stream()
                    .anyMatch(balance -> HolderKind.STOCKED.contains(
                                    balance.getKey().holder().kind())
                            && balance.getValue() < 0);
        }

        static Map<Account, Long> count(List<Done> lines, LocalDate day, Instant known) {
            Map<Account, Long> balances = new HashMap<>();
            lines.stream()
                    .filter(line ->
                            !line.day().isAfter(day) && !line.recordedAt().isAfter(known))
                    .forEach(line -> {
                        balances.merge(line.posting().from(), -line.posting().quantity(), Long::sum);
                        balances.merge(line.posting().to(), line.posting().quantity(), Long::sum);
                    });
            balances.values().removeIf(quantity -> quantity == 0);
            return balances;
        }

        Map<Account, Long> read(LocalDate day, Instant known) {
            Map<Account, Long> found = new HashMap<>();
            List<Holder> holders = new ArrayList<>(STORES);
            holders.addAll(TAKERS);
            List.of(HolderKind.SUPPLIER, HolderKind.CONSUMED, HolderKind.LOST, HolderKind.DISPOSED)
                    .forEach(kind -> holders.add(Holder.outside(kind)));
            out.values().stream()
                    .filter(row -> row.sort() == OutingSort.REPAIR)
                    .forEach(row -> holders.add(row.taker()));
            holders.forEach(holder -> found.putAll(custody.balances(holder, new ReadTime(day, known))));
            return found;
        }

        /** What is somewhere under each loan and repair, with what went at first, by going through the list. */
        Map<String, Long> countOut(LocalDate day, Instant known) {
            Map<String, Long> sums = new HashMap<>();
            count(done, day, known).forEach((account, quantity) -> {
                if (account.outingId() != 0) {
                    sums.merge(key(account.outingId(), account, account.holder().kind()), quantity, Long::sum);
                }
            });
            return sums;
        }

        Map<String, Long> readOut(LocalDate day, Instant known) {
            Map<String, Long> sums = new HashMap<>();
            outings.pieces(out.keySet(), new ReadTime(day, known)).forEach((id, pieces) -> pieces.stream()
                    .filter(piece -> piece.there() != 0)
                    .forEach(piece -> sums.merge(
                            key(
                                    id,
                                    new Account(
                                            SUPPLIER,
                                            piece.kindId(),
                                            piece.size(),
                                            piece.lotNo(),
                                            piece.itemId(),
                                            EquipmentState.SERVICEABLE),
                                    piece.place()),
                            piece.there(),
                            Long::sum)));
            return sums;
        }

        private List<Holder> custodians() {
            return Stream.concat(STORES.stream(), TAKERS.stream()).toList();
        }

        /** How much is away under each loan or repair that had begun by then. */
        private Map<Long, Long> countAway(AreaOutings.Wanted wanted, LocalDate day, Instant known) {
            Map<Long, Long> away = new HashMap<>();
            out.values().stream()
                    .filter(row -> row.sort() == wanted.sort()
                            && !row.businessDay().isAfter(day)
                            && !row.recordedAt().isAfter(known))
                    .filter(row -> custodians().contains(wanted.side() == LoanSide.LENDER ? row.owner() : row.taker()))
                    .filter(row -> wanted.kindId() == null || concerns(row, wanted.kindId()))
                    .forEach(row -> away.put(row.id(), 0L));
            count(done, day, known).forEach((account, quantity) -> {
                if (HolderKind.STOCKED.contains(account.holder().kind())
                        && account.holder().kind() != HolderKind.LOST) {
                    away.computeIfPresent(account.outingId(), (id, before) -> before + quantity);
                }
            });
            return away;
        }

        private boolean concerns(OutingRow row, long kind) {
            return done.stream()
                    .map(line -> line.posting().to())
                    .anyMatch(account -> account.outingId() == row.id() && account.kindId() == kind);
        }

        private static String key(long outing, Account account, HolderKind place) {
            return outing + " " + account.kindId() + " " + account.size() + " " + account.lotNo() + " "
                    + account.itemId() + " " + place;
        }

        /** What came at a price, in the order of days and of recording. */
        List<Done> priced(LocalDate day, Instant known) {
            return done.stream()
                    .filter(line -> line.posting().priceDong() != null
                            && !line.day().isAfter(day)
                            && !line.recordedAt().isAfter(known))
                    .sorted(Comparator.comparing(Done::day).thenComparing(Done::recordedAt))
                    .toList();
        }

        Instant anyStamp() {
            return done.isEmpty() ? Instant.EPOCH : any(done).recordedAt();
        }
    }

    private static History history(long seed) {
        History history = new History(seed);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        return history;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_reading_is_that_of_the_oracle(long seed) {
        History history = history(seed);
        assertThat(history.done).hasSizeGreaterThan(20);
        assertThat(history.refused).isGreaterThan(20);
        for (int look = 0; look < 60; look++) {
            LocalDate day = FIRST.plusDays(history.random.nextInt(DAYS + 2) - 1);
            Instant known = history.anyStamp();
            assertThat(history.read(day, known)).isEqualTo(History.count(history.done, day, known));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void what_was_received_is_held_or_used_up_or_lost_or_disposed_of_and_each_piece_is_in_one_place(long seed) {
        History history = history(seed);
        for (int number = 0; number < DAYS; number++) {
            Map<Account, Long> balances = history.read(FIRST.plusDays(number), Instant.parse("2100-01-01T00:00:00Z"));
            long received = balances.entrySet().stream()
                    .filter(balance -> balance.getKey().holder().equals(SUPPLIER))
                    .mapToLong(balance -> -balance.getValue())
                    .sum();
            Map<Long, Long> places = new HashMap<>();
            long elsewhere = 0;
            for (Map.Entry<Account, Long> balance : balances.entrySet()) {
                if (!balance.getKey().holder().equals(SUPPLIER)) {
                    assertThat(balance.getValue()).isPositive();
                    elsewhere += balance.getValue();
                    places.merge(balance.getKey().itemId(), balance.getValue(), Long::sum);
                }
            }
            assertThat(elsewhere).isEqualTo(received);
            places.remove(0L);
            assertThat(places.values()).allMatch(count -> count == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void what_is_out_under_a_loan_or_repair_is_that_of_the_oracle(long seed) {
        History history = history(seed);
        assertThat(history.out).hasSizeGreaterThan(2);
        assertThat(history.done).anyMatch(line -> line.posting().from().outingId() != 0);
        for (int look = 0; look < 40; look++) {
            LocalDate day = FIRST.plusDays(history.random.nextInt(DAYS + 2) - 1);
            Instant known = history.anyStamp();
            assertThat(history.readOut(day, known)).isEqualTo(history.countOut(day, known));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void lists_within_units_tell_of_the_same_loans_and_repairs_as_the_oracle(long seed) {
        History history = history(seed);
        for (int look = 0; look < 40; look++) {
            LocalDate day = FIRST.plusDays(history.random.nextInt(DAYS + 2) - 1);
            Instant known = history.anyStamp();
            for (OutingSort sort : OutingSort.values()) {
                for (LoanSide side : LoanSide.values()) {
                    AreaOutings.Wanted wanted =
                            new AreaOutings.Wanted(sort, side, history.any(Arrays.asList(null, BATON)));
                    Map<Long, Long> out = new HashMap<>();
                    history.areas
                            .of(wanted, history.custodians(), new ReadTime(day, known))
                            .forEach(one -> out.put(one.place().id(), one.out()));
                    assertThat(out).isEqualTo(history.countAway(wanted, day, known));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void what_things_cost_is_that_of_the_oracle(long seed) {
        History history = history(seed);
        for (int look = 0; look < 40; look++) {
            LocalDate day = FIRST.plusDays(history.random.nextInt(DAYS + 2) - 1);
            Instant known = history.anyStamp();
            Map<PriceRows.Stocked, Purchases> bought = new HashMap<>();
            Map<Long, Purchases> pieces = new HashMap<>();
            for (Done line : history.priced(day, known)) {
                Account to = line.posting().to();
                long quantity = line.posting().quantity();
                Purchases one =
                        new Purchases(quantity, quantity * line.posting().priceDong());
                if (to.itemId() == 0) {
                    bought.merge(
                            new PriceRows.Stocked(to.holder(), to.kindId(), to.size(), to.lotNo()),
                            one,
                            (before, more) -> new Purchases(
                                    before.quantity() + more.quantity(), before.totalDong() + more.totalDong()));
                } else {
                    pieces.put(to.itemId(), one);
                }
            }
            ReadTime time = new ReadTime(day, known);
            assertThat(history.prices.bought(history.custodians(), List.of(SHOES, FUEL, BATON), time))
                    .isEqualTo(bought);
            assertThat(history.prices.ofPieces(
                            LongStream.rangeClosed(1, history.pieces).boxed().toList(), time))
                    .isEqualTo(pieces);
        }
    }

    @Test
    void every_act_goes_through_somewhere_in_the_histories() {
        Set<MovementAct> through = EnumSet.noneOf(MovementAct.class);
        for (long seed = 1; seed <= 4; seed++) {
            History history = history(seed);
            history.numbers.forEach(number -> through.add(
                    history.custody.find(number).orElseThrow().head().act()));
        }
        assertThat(through).containsExactlyInAnyOrder(MovementAct.values());
    }

    @Test
    void movements_replayed_one_by_one_give_the_same_state() {
        History history = history(21);
        Instant known = Instant.parse("2100-01-01T00:00:00Z");
        Map<Account, Long> replayed = new HashMap<>();
        for (String number : history.numbers) {
            MovementRow movement = history.custody.find(number).orElseThrow();
            for (EntryRow entry : history.custody.entries(movement.id())) {
                replayed.merge(entry.account(), entry.quantity(), Long::sum);
                assertThat(entry.businessDay()).isEqualTo(movement.head().businessDay());
                assertThat(entry.recordedAt()).isEqualTo(movement.recordedAt());
            }
        }
        replayed.values().removeIf(quantity -> quantity == 0);
        assertThat(replayed).isEqualTo(history.read(FIRST.plusDays(DAYS), known));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void a_piece_was_last_where_the_latest_of_its_movements_brought_it(long seed) {
        History history = history(seed);
        Instant known = Instant.parse("2100-01-01T00:00:00Z");
        for (long piece = 1; piece <= history.pieces; piece++) {
            for (int number = 0; number < DAYS; number++) {
                LocalDate day = FIRST.plusDays(number);
                long item = piece;
                Map<Account, Long> held = History.count(history.done, day, known);
                held.keySet()
                        .removeIf(account ->
                                account.itemId() != item || account.holder().equals(SUPPLIER));
                List<EntryRow> last = history.custody.lastOf(piece, new ReadTime(day, known));
                if (held.isEmpty()) {
                    // Nowhere yet, or back where it came from.
                    assertThat(last.isEmpty() || last.get(1).account().holder().equals(SUPPLIER))
                            .isTrue();
                } else {
                    assertThat(last.get(1).account())
                            .isEqualTo(held.keySet().iterator().next());
                }
            }
        }
    }
}
