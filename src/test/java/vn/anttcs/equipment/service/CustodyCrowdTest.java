package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.StoreRows;
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
 * Several people who hand out, lend, repair, lose and find the same few things at once, each act in a transaction of its
 * own: nothing is given twice, whatever the order in which they come.
 */
class CustodyCrowdTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 3;
    private static final int PEOPLE = 5;
    private static final int TRIES = Integer.getInteger("anttcs.custody.tries", 60);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder TEAM = new Holder(HolderKind.TEAM, 1);
    private static final Holder LOST = Holder.outside(HolderKind.LOST);
    private static final long SHOES = 1;
    private static final long LAMP = 2;
    private static final int LAMPS = 3;
    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

    /** A line that was committed, and when it was recorded. */
    private record Done(Posting posting, LocalDate day, Instant recordedAt) {}

    /** Connections that belong to the thread which began a transaction, as those of the server do. */
    private static final class Transactions {
        private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
        private final DataSource pool = TestDatabases.h2();

        DataSource joined() {
            return (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> method.getName().equals("getConnection") && CURRENT.get() != null
                            ? kept(CURRENT.get())
                            : method.invoke(pool, arguments));
        }

        /** A connection that neither closes nor tells that a transaction is at work. */
        private static Connection kept(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    CustodyCrowdTest.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, given) -> switch (method.getName()) {
                        case "close", "setAutoCommit" -> null;
                        case "getAutoCommit" -> true;
                        default -> asked(connection, method, given);
                    });
        }

        private static Object asked(Connection connection, Method method, Object[] given) throws Throwable {
            try {
                return method.invoke(connection, given);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        /** Whether the work went through and was committed. */
        boolean commits(BooleanSupplier work) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                CURRENT.set(connection);
                boolean good = work.getAsBoolean();
                if (good) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return good;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            } finally {
                CURRENT.remove();
            }
        }
    }

    /** What a crowd did. */
    private static final class Crowd {
        private final Transactions transactions = new Transactions();
        private final AtomicLong ids = new AtomicLong();
        private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();
        private final AtomicInteger refused = new AtomicInteger();
        private final CustodyRows custody;
        private final CustodyLedger ledger;

        Crowd() {
            Database database = new Database(transactions.joined());
            custody = new CustodyRows(database, series -> ids.incrementAndGet());
            ledger = new CustodyLedger(
                    custody,
                    new StoreRows(database, series -> ids.incrementAndGet()),
                    new Clockwork(database, Clock.systemUTC()));
            List<Posting> first = new ArrayList<>();
            first.add(new Posting(at(Holder.outside(HolderKind.SUPPLIER), SHOES, 0), at(STORE, SHOES, 0), 40, null));
            for (long lamp = 1; lamp <= LAMPS; lamp++) {
                first.add(new Posting(
                        at(Holder.outside(HolderKind.SUPPLIER), LAMP, lamp), at(STORE, LAMP, lamp), 1, null));
            }
            act(MovementAct.RECEIVE, FIRST, first);
        }

        private static Account at(Holder holder, long kind, long item) {
            return new Account(holder, kind, "", "", item, EquipmentState.SERVICEABLE);
        }

        private void act(MovementAct act, LocalDate day, List<Posting> postings) {
            List<Done> lines = new ArrayList<>();
            boolean good = transactions.commits(() -> {
                if (!ledger.shortages(postings, day).isEmpty()) {
                    return false;
                }
                MovementRow row =
                        ledger.write(new MovementHead(act, day, null, null, null, null, null, null), postings);
                postings.forEach(posting -> lines.add(new Done(posting, day, row.recordedAt())));
                return true;
            });
            if (good) {
                done.addAll(lines);
            } else {
                refused.incrementAndGet();
            }
        }

        /** One of the acts of which each undoes another, so that the same things go to and fro. */
        private void tryOne(Random random) {
            boolean shoes = random.nextBoolean();
            Account own = at(STORE, shoes ? SHOES : LAMP, shoes ? 0 : 1 + random.nextInt(LAMPS));
            long quantity = shoes ? 1 + random.nextInt(5) : 1;
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            Account damaged = own.at(STORE, EquipmentState.DAMAGED);
            Account borrowed = own.at(TEAM, EquipmentState.SERVICEABLE).under(7);
            Account repaired = damaged.at(new Holder(HolderKind.REPAIR, 8), EquipmentState.DAMAGED)
                    .under(8);
            Account lost = own.at(LOST, EquipmentState.SERVICEABLE);
            Account issued = own.at(TEAM, EquipmentState.SERVICEABLE);
            MovementAct act = List.of(
                            MovementAct.ISSUE,
                            MovementAct.RETURN,
                            MovementAct.LEND,
                            MovementAct.GIVE_BACK,
                            MovementAct.DAMAGE,
                            MovementAct.TO_REPAIR,
                            MovementAct.REPAIRED,
                            MovementAct.LOSS,
                            MovementAct.FOUND)
                    .get(random.nextInt(9));
            List<Account> way =
                    switch (act) {
                        case ISSUE -> List.of(own, issued);
                        case RETURN -> List.of(issued, own);
                        case LEND -> List.of(own, borrowed);
                        case GIVE_BACK -> List.of(borrowed, own);
                        case DAMAGE -> List.of(own, damaged);
                        case TO_REPAIR -> List.of(damaged, repaired);
                        case REPAIRED -> List.of(repaired, own);
                        case LOSS -> List.of(own, lost);
                        default -> List.of(lost, own);
                    };
            act(act, day, List.of(new Posting(way.get(0), way.get(1), quantity, null)));
        }

        void work(long seed) throws InterruptedException {
            List<Thread> people = new ArrayList<>();
            ConcurrentLinkedQueue<Throwable> broken = new ConcurrentLinkedQueue<>();
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(seed * 100 + person);
                Thread thread = new Thread(() -> {
                    for (int count = 0; count < TRIES; count++) {
                        tryOne(random);
                    }
                });
                thread.setUncaughtExceptionHandler((who, failed) -> broken.add(failed));
                people.add(thread);
                thread.start();
            }
            for (Thread thread : people) {
                thread.join();
            }
            assertThat(broken).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_is_given_twice_and_everything_is_somewhere(long seed) throws InterruptedException {
        Crowd crowd = new Crowd();
        crowd.work(seed);
        List<Done> inOrder = crowd.done.stream()
                .sorted(Comparator.comparing(Done::day).thenComparing(Done::recordedAt))
                .toList();
        assertThat(inOrder).hasSizeGreaterThan(20);
        assertThat(crowd.refused.get()).isGreaterThan(20);
        Map<Account, Long> balances = new HashMap<>();
        for (Done line : inOrder) {
            balances.merge(line.posting().from(), -line.posting().quantity(), Long::sum);
            balances.merge(line.posting().to(), line.posting().quantity(), Long::sum);
            assertThat(balances).allSatisfy((account, quantity) -> assertThat(
                            quantity >= 0 || account.holder().kind() == HolderKind.SUPPLIER)
                    .as("%s after %s", account, line)
                    .isTrue());
        }
        balances.values().removeIf(quantity -> quantity == 0);
        assertThat(read(crowd)).isEqualTo(balances);
        balances.keySet().removeIf(account -> account.holder().kind() == HolderKind.SUPPLIER);
        Map<Long, Long> places = new HashMap<>();
        balances.forEach((account, quantity) -> places.merge(account.itemId(), quantity, Long::sum));
        assertThat(places).containsExactlyInAnyOrderEntriesOf(Map.of(0L, 40L, 1L, 1L, 2L, 1L, 3L, 1L));
    }

    private static Map<Account, Long> read(Crowd crowd) {
        Map<Account, Long> found = new HashMap<>();
        List.of(STORE, TEAM, LOST, new Holder(HolderKind.REPAIR, 8), Holder.outside(HolderKind.SUPPLIER))
                .forEach(holder ->
                        found.putAll(crowd.custody.balances(holder, new ReadTime(FIRST.plusDays(DAYS), EVER))));
        return found;
    }
}
