package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.anttcs.shared.DateRange;

/** The kernel of dated rows on a real MariaDB. */
class DatedRowsMariaDbIT extends DatedRowsTest {
    private static final int CHANGES = 200;
    private static final long OWNER = 1_000_000;

    @Override
    DataSource dataSource() {
        return TestDatabases.mariaDb();
    }

    /** Else ten years of history would cost ten times as much as one. */
    @Test
    void passes_by_what_no_longer_holds_when_it_looks_at_both_ranges_at_once() {
        Instant stamp = null;
        for (int change = 0; change < CHANGES; change++) {
            stamp = clockwork.stamp();
            Oracle.Fact fact = new Oracle.Fact("Tổ " + change, (long) change, FIRST_DAY);
            rows.put(TABLE, OWNER, DateRange.from(FIRST_DAY.plusDays(change)), fact, new Recording(stamp, null));
        }
        LocalDate last = FIRST_DAY.plusDays(CHANGES);
        ReadTime now = new ReadTime(last, stamp);
        long found = read("Handler_read_key");
        long passed = read("Handler_read_next");
        assertThat(rows.find(TABLE, OWNER, now)).isPresent();
        assertThat(read("Handler_read_key") - found).isPositive();
        assertThat(read("Handler_read_next") - passed).isLessThan(5);
    }

    /** How many rows this connection has looked up in an index, or passed by there. */
    private long read(String counter) {
        return database.with(handle -> handle.createQuery("show session status like :counter")
                .bind("counter", counter)
                .map((row, context) -> row.getLong(2))
                .one());
    }
}
