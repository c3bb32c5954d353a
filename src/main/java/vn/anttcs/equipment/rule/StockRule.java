package vn.anttcs.equipment.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tồn kho: never below zero, at no moment of any day, also when something is entered late. */
public final class StockRule {
    private StockRule() {}

    /**
     * How much can be taken out of an account on a day, so that enough is left for all that is known of later days. What is
     * taken now comes after everything else of its day.
     */
    public static long available(Collection<StockChange> changes, LocalDate day) {
        List<StockChange> inOrder = changes.stream().sorted(StockChange.ORDER).toList();
        long balance = inOrder.stream()
                .filter(change -> !change.day().isAfter(day))
                .mapToLong(StockChange::quantity)
                .sum();
        long lowest = balance;
        for (StockChange change : inOrder) {
            if (change.day().isAfter(day)) {
                balance += change.quantity();
                lowest = Math.min(lowest, balance);
            }
        }
        return lowest;
    }
}
