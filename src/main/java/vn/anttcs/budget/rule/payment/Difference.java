package vn.anttcs.budget.rule.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chênh lệch: what a run pays of one item for a member and month: what it comes to now less everything approved before.
 *
 * @param item code of the item
 * @param computedDong what it comes to now, in đồng
 * @param approvedDong everything approved before, in đồng
 */
public record Difference(String item, long computedDong, long approvedDong) {

    /** What is to be paid, or with a minus to be taken back, in đồng. */
    public long dong() {
        return Math.subtractExact(computedDong, approvedDong);
    }

    /**
     * The differences of a month, one for each item that changes, in the order of items. Several amounts of one item, as
     * when two resolutions share a month, count together.
     *
     * @param now what the month comes to now
     * @param approved what was approved of it before
     */
    public static List<Difference> between(List<Due> now, List<Due> approved) {
        Map<String, long[]> byItem = new TreeMap<>();
        now.forEach(due -> add(byItem, due, 0));
        approved.forEach(due -> add(byItem, due, 1));
        List<Difference> differences = new ArrayList<>();
        byItem.forEach((item, sums) -> {
            if (sums[0] != sums[1]) {
                differences.add(new Difference(item, sums[0], sums[1]));
            }
        });
        return differences;
    }

    private static void add(Map<String, long[]> byItem, Due due, int place) {
        long[] sums = byItem.computeIfAbsent(due.item(), item -> new long[2]);
        sums[place] = Math.addExact(sums[place], due.dong());
    }

    /** The sum of differences in đồng. */
    public static long sum(List<Difference> differences) {
        long sum = 0;
        for (Difference difference : differences) {
            sum = Math.addExact(sum, difference.dong());
        }
        return sum;
    }
}
