package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Recorded time. Each writing transaction takes its stamp late from one locked row and holds it until commit, so stamps
 * follow the order of commits, and what a reader was told as of a stamp never changes afterwards.
 */
@ApplicationScoped
public class Clockwork {
    private static final Select LAST = Select.of("select last_stamp from clock where id = 1");

    private Database database;
    private Clock clock;

    protected Clockwork() {}

    @Inject
    public Clockwork(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The stamp of this transaction's records; later than every stamp before it. Held until commit: take it late. */
    public Instant stamp() {
        return database.with(handle -> {
            Instant last = handle.createQuery("select last_stamp from clock where id = 1 for update")
                    .mapTo(Instant.class)
                    .one();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Instant stamp = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
            set(stamp);
            return stamp;
        });
    }

    private void set(Instant stamp) {
        database.use(handle -> handle.createUpdate("update clock set last_stamp = :stamp where id = 1")
                .bind("stamp", stamp)
                .execute());
    }

    /** The two times of a read: today and everything recorded so far, unless the caller names others. */
    public ReadTime readTime(LocalDate validOn, Instant knownOn) {
        LocalDate day = validOn == null ? today() : validOn;
        return new ReadTime(day, knownOn(knownOn));
    }

    /** The two times of a page: those of the pages before it, else today and now or what the caller names. */
    public ReadTime readTime(LocalDate validOn, Instant knownOn, Optional<Cursor> cursor) {
        return cursor.map(Cursor::time)
                .map(pinned -> readTime(pinned.validOn(), pinned.knownOn()))
                .orElseGet(() -> readTime(validOn, knownOn));
    }

    /** Today in Viet Nam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The recorded time that a read may use so that it can be repeated for ever: the last stamp committed. A later one
     * that lies in the past is made the last stamp, so that nobody can still record before it.
     */
    private Instant knownOn(Instant wanted) {
        Instant last = Reading.once(Clockwork.class, this::last);
        if (wanted == null || wanted.isAfter(clock.instant())) {
            return last;
        }
        if (wanted.isAfter(last)) {
            database.use(handle -> handle.createUpdate(
                            "update clock set last_stamp = :wanted where id = 1 and last_stamp < :wanted")
                    .bind("wanted", wanted)
                    .execute());
        }
        return wanted;
    }

    private Instant last() {
        return database.list(LAST, Map.of(), row -> Select.instant(row, 1)).get(0);
    }
}
