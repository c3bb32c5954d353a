package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many records each register holds today. Counted at most once a minute: whoever reloads the page costs nothing. */
@ApplicationScoped
public class RegisterSizes {
    private static final Duration MEMORY = Duration.ofMinutes(1);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<Register> registers;

    private List<Size> sizes = List.of();
    private Instant counted = Instant.MIN;

    /**
     * The size of one register.
     *
     * @param count records in force today, as known now
     */
    public record Size(String name, long count) {}

    /** All of them, by name. */
    public synchronized List<Size> all() {
        Instant now = clock.instant();
        if (counted.plus(MEMORY).isBefore(now)) {
            List<Size> found = new ArrayList<>();
            registers.forEach(register -> found.add(new Size(register.name(), count(register))));
            found.sort(Comparator.comparing(Size::name));
            sizes = List.copyOf(found);
            counted = now;
        }
        return sizes;
    }

    private long count(Register register) {
        return database.with(handle -> handle.createQuery("select count(*) from " + register.facts()
                        + " where superseded_at > :known and valid_from <= :day and valid_to > :day and "
                        + register.counted())
                .bind("known", clock.instant())
                .bind("day", LocalDate.now(clock))
                .mapTo(Long.class)
                .one());
    }
}
