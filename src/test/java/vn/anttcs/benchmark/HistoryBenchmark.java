package vn.anttcs.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;

/** Is the current view as fast with ten years of history behind it as with one? Twelve changes a year for each identity. */
final class HistoryBenchmark {
    private static final int IDENTITIES = 5_000;
    private static final int CHANGES_A_YEAR = 12;
    private static final LocalDate TODAY = LocalDate.of(2034, 6, 1);
    private static final DatedTable<Fact> TABLE = DatedTable.of("benchmark_fact", "owner_id", Fact.class);

    private HistoryBenchmark() {}

    /** A fact to read. */
    record Fact(String text, Long number) {}

    static void run() {
        double one = microseconds(1);
        double ten = microseconds(10);
        System.out.printf(
                Locale.ROOT,
                "current view, H2, %d identities: 1 year of history %.1f µs, 10 years %.1f µs, ratio %.2f%n",
                IDENTITIES,
                one,
                ten,
                ten / one);
    }

    private static double microseconds(int years) {
        DataSource dataSource = TestDatabases.h2();
        Database database = new Database(dataSource);
        AtomicLong ids = new AtomicLong();
        DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        database.use(handle -> {
            handle.execute("create table benchmark_fact (row_id bigint primary key, owner_id bigint not null,"
                    + " valid_from date not null, valid_to date not null, recorded_at datetime(6) not null,"
                    + " superseded_at datetime(6) not null, decision_id bigint, text varchar(100), number bigint)");
            handle.execute("create index benchmark_fact_identity on benchmark_fact"
                    + " (owner_id, superseded_at, valid_from)");
        });
        fill(rows, years);
        ReadTime now = new ReadTime(TODAY, Instant.now(Clock.system(ZoneOffset.UTC)));
        measure(rows, now, 40_000);
        return measure(rows, now, 100_000);
    }

    /** Half of the history is of days, half of what was known: each period was corrected once. */
    private static void fill(DatedRows rows, int years) {
        Instant recorded = Instant.parse("2024-07-01T00:00:00Z");
        int periods = years * CHANGES_A_YEAR / 2;
        for (long owner = 0; owner < IDENTITIES; owner++) {
            List<Dated<Fact>> batch = new ArrayList<>();
            for (int period = 0; period < periods; period++) {
                LocalDate from = TODAY.minusMonths(2L * (periods - period));
                LocalDate to = period == periods - 1 ? DateRange.OPEN_END : from.plusMonths(2);
                Dated<Fact> wrong = rows.row(
                        owner, null, DateRange.of(from, to), new Fact("wrong", 0L), new Recording(recorded, null));
                batch.add(new Dated<>(
                        wrong.rowId(),
                        owner,
                        null,
                        wrong.valid(),
                        recorded,
                        recorded.plusSeconds(60),
                        null,
                        wrong.values()));
                batch.add(rows.row(
                        owner,
                        null,
                        DateRange.of(from, to),
                        new Fact("right " + period, (long) period),
                        new Recording(recorded.plusSeconds(60), null)));
            }
            rows.add(TABLE, batch);
        }
    }

    private static double measure(DatedRows rows, ReadTime now, int reads) {
        long start = System.nanoTime();
        for (int read = 0; read < reads; read++) {
            long owner = ThreadLocalRandom.current().nextLong(IDENTITIES);
            if (rows.find(TABLE, owner, now).isEmpty()) {
                throw new IllegalStateException("nothing found of " + owner);
            }
        }
        return (System.nanoTime() - start) / 1e3 / reads;
    }
}
