package vn.anttcs.equipment.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tồn kho: never below zero, on no day, also when something is entered late. */
public final class StockRule {
    private StockRule() {}

    /**
     * How much can be taken out of an account on a day, so that enough is left for all that is known of later days.
     *
     * @param changes sum of what came and went on each day
     */
    public static long available(Map<LocalDate, Long> changes, LocalDate day) {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>(changes);
        long balance = byDay.headMap(day.plusDays(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long lowest = balance;
        for (long change : byDay.tailMap(day.plusDays(1)).values()) {
            balance += change;
            lowest = Math.min(lowest, balance);
        }
        return lowest;
    }
}
