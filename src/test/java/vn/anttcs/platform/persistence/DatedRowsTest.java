package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.anttcs.shared.DateRange;

/** The kernel of dated rows under random histories, against {@link Oracle}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatedRowsTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final DatedTable<Oracle.Fact> TABLE = DatedTable.of("kernel_fact", "owner_id", Oracle.Fact.class);
    private static final DatedTable<Oracle.Fact> KEYED =
            DatedTable.keyed("kernel_keyed_fact", "owner_id", "fact_key", Oracle.Fact.class);
    private static final int HISTORIES = 400;
    private static final int WRITES = 12;
    private static final long NOBODY = -1;

    private final AtomicLong ids = new AtomicLong(1_000_000);
    Database database;
    DatedRows rows;
    private DatedSets sets;
    Clockwork clockwork;

    /** A subclass runs the same on another database. */
    DataSource dataSource() {
        return TestDatabases.h2();
    }

    @BeforeAll
    void open() {
        database = new Database(dataSource());
        rows = new DatedRows(database, ids::incrementAndGet);
        sets = new DatedSets(database, rows);
        clockwork = new Clockwork(database, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
        create(TABLE, "");
        create(KEYED, "fact_key varchar(20) not null,");
    }

    private void create(DatedTable<?> table, String keyColumn) {
        database.use(handle -> handle.execute("create table " + table.name() + " (row_id bigint primary key,"
                + " owner_id bigint not null, " + keyColumn + " valid_from date not null, valid_to date not null,"
                + " recorded_at datetime(6) not null, superseded_at datetime(6) not null, decision_id bigint,"
                + " text varchar(100), number bigint, since date)"));
        database.use(handle -> handle.execute(
                "create index " + table.name() + "_at on " + table.name() + " (owner_id, superseded_at, valid_to)"));
    }

    @Test
    void answers_like_the_oracle_after_any_history() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            replay(seed, TABLE, null);
        }
    }

    @Test
    void keeps_the_keys_of_one_identity_apart() {
        for (int seed = 0; seed < HISTORIES / 4; seed++) {
            replay(seed, KEYED, seed % 2 == 0 ? "BORDER" : "ISLAND");
        }
    }

    private void replay(int seed, DatedTable<Oracle.Fact> table, String key) {
        Random random = new Random(seed);
        long owner = key == null ? seed : seed / 2;
        Oracle oracle = new Oracle();
        List<Instant> stamps = new ArrayList<>(List.of(Instant.parse("2025-01-01T00:00:00Z")));
        for (int write = 0; write < WRITES; write++) {
            Instant stamp = clockwork.stamp();
            stamps.add(stamp);
            DateRange interval = interval(random);
            Oracle.Fact fact = random.nextInt(4) == 0
                    ? null
                    : new Oracle.Fact("Tổ " + write, random.nextBoolean() ? null : random.nextLong(1000), FIRST_DAY);
            if (fact == null) {
                rows.clear(table, owner, key, interval, new Recording(stamp, null));
            } else {
                rows.put(table, owner, key, interval, fact, new Recording(stamp, (long) write));
            }
            oracle.write(stamp, interval, fact);
        }
        compare(table, owner, key, oracle, stamps);
    }

    private static DateRange interval(Random random) {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(60));
        return random.nextInt(3) == 0
                ? DateRange.from(from)
                : DateRange.of(from, from.plusDays(1 + random.nextInt(30)));
    }

    private void compare(DatedTable<Oracle.Fact> table, long owner, String key, Oracle oracle, List<Instant> stamps) {
        for (Instant knownOn : stamps) {
            List<Dated<Oracle.Fact>> known = rows.history(table, owner, knownOn).stream()
                    .filter(row -> key == null || row.key().equals(key))
                    .toList();
            for (int day = 0; day < 95; day += 3) {
                LocalDate validOn = FIRST_DAY.plusDays(day);
                List<Oracle.Fact> found = known.stream()
                        .filter(row -> row.valid().contains(validOn))
                        .map(Dated::values)
                        .toList();
                assertThat(found)
                        .as("owner %d on %s as known on %s", owner, validOn, knownOn)
                        .isEqualTo(oracle.at(validOn, knownOn).stream().toList());
            }
        }
        for (Instant knownOn : stamps) {
            for (int day : new int[] {30, 75}) {
                found(table, owner, key, new ReadTime(FIRST_DAY.plusDays(day), knownOn), oracle);
            }
        }
    }

    /** The looks at what holds at two times: of one fact, of all of an identity, of several identities. */
    private void found(DatedTable<Oracle.Fact> table, long owner, String key, ReadTime time, Oracle oracle) {
        List<Oracle.Fact> expected =
                oracle.at(time.validOn(), time.knownOn()).stream().toList();
        assertThat(rows.find(table, owner, key, time).map(Dated::values).stream()
                        .toList())
                .as("fact of %d at %s", owner, time)
                .isEqualTo(expected);
        assertThat(of(key, rows.list(table, owner, time)))
                .as("all of %d at %s", owner, time)
                .isEqualTo(expected);
        assertThat(of(key, sets.list(table, List.of(owner, NOBODY), time)))
                .as("%d among others at %s", owner, time)
                .isEqualTo(expected);
    }

    private static List<Oracle.Fact> of(String key, List<Dated<Oracle.Fact>> facts) {
        return facts.stream()
                .filter(fact -> key == null || fact.key().equals(key))
                .map(Dated::values)
                .toList();
    }

    @Test
    void gives_stamps_that_only_grow_even_when_the_clock_stands_still() {
        Instant first = clockwork.stamp();
        assertThat(clockwork.stamp()).isAfter(first);
    }

    @Test
    void never_lets_anybody_record_before_a_time_that_was_read() {
        Instant asked = Instant.parse("2025-12-31T23:59:59Z");
        Instant answered = clockwork.readTime(FIRST_DAY, asked).knownOn();
        assertThat(answered).isEqualTo(asked);
        assertThat(clockwork.stamp()).isAfter(asked);
    }

    @Test
    void answers_a_future_known_on_with_the_last_stamp() {
        Instant stamp = clockwork.stamp();
        assertThat(clockwork
                        .readTime(FIRST_DAY, Instant.parse("2030-01-01T00:00:00Z"))
                        .knownOn())
                .isEqualTo(stamp);
    }
}
