package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
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
    private static final int STEPS = Integer.getInteger("anttcs.custody.steps", 250);
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
        private final List<Done> done = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private long pieces;
        private int refused;

        History(long seed) {
            random = new Random(seed);
            Database database = new Database(TestDatabases.h2());
            Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
            custody = new CustodyRows(database, series -> ids.incrementAndGet());
            ledger = new CustodyLedger(custody, new Clockwork(database, clock));
        }

        void step() {
            MovementAct act = any(List.of(MovementAct.values()));
            Holder giver = giver(act);
            Holder taker = taker(act, giver);
            if (!act.connects(giver, taker)) {
                return;
            }
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            List<Posting> postings = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(3); line++) {
                Account from = account(act, giver);
                long quantity = from.itemId() == 0 ? 1 + random.nextInt(6) : 1;
                Posting posting = new Posting(from, from.at(taker, act.after(from.state())), quantity, null);
                if (act.takes(from.state())) {
                    postings.add(posting);
                }
            }
            if (!postings.isEmpty()) {
                enter(act, day, postings);
            }
        }

        private void enter(MovementAct act, LocalDate day, List<Posting> postings) {
            boolean possible = ledger.shortages(postings, day).isEmpty();
            assertThat(possible).as("%s on %s: %s", act, day, postings).isEqualTo(oracleAllows(day, postings));
            if (!possible) {
                refused++;
                return;
            }
            MovementRow row = ledger.write(new MovementHead(act, day, null, null, null, null, null, null), postings);
            numbers.add(row.movementNo());
            postings.forEach(posting -> done.add(new Done(posting, day, row.recordedAt())));
        }

        private Holder giver(MovementAct act) {
            return switch (act) {
                case RECEIVE, OPENING -> SUPPLIER;
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
                case DAMAGE, RESTORE, WRITE_OFF -> giver;
                case LOSS -> Holder.outside(HolderKind.LOST);
                case DISPOSE -> Holder.outside(HolderKind.DISPOSED);
                case CONSUME -> Holder.outside(HolderKind.CONSUMED);
                case REJECT -> SUPPLIER;
            };
        }

        private Account account(MovementAct act, Holder holder) {
            EquipmentState state =
                    act == MovementAct.RECEIVE ? EquipmentState.SERVICEABLE : any(List.of(EquipmentState.values()));
            return switch (random.nextInt(3)) {
                case 0 -> new Account(holder, SHOES, random.nextBoolean() ? "39" : "40", "", 0, state);
                case 1 -> new Account(holder, FUEL, "", random.nextBoolean() ? "L1" : "L2", 0, state);
                default -> new Account(holder, BATON, "", "", piece(act), state);
            };
        }

        private long piece(MovementAct act) {
            if (act == MovementAct.RECEIVE || act == MovementAct.OPENING) {
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
                    .anyMatch(balance -> HolderKind.CUSTODIANS.contains(
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
            holders.forEach(holder -> found.putAll(custody.balances(holder, new ReadTime(day, known))));
            return found;
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
