package vn.anttcs.equipment.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Biến động tồn: what came to an account, or went from it, by one movement.
 *
 * @param day the day on which it was done
 * @param recordedAt when it was recorded; movements of one day are in this order
 * @param quantity below zero for what went
 */
public record StockChange(LocalDate day, Instant recordedAt, long quantity) {
    /** The order in which things happened. */
    static final Comparator<StockChange> ORDER =
            Comparator.comparing(StockChange::day).thenComparing(StockChange::recordedAt);
}
