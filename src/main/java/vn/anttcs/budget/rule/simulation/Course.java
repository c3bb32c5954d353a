package vn.anttcs.budget.rule.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Diễn biến của một thành viên: what a member comes to over all months under each set of policies.
 *
 * @param standings month by month where the member is counted; null in a month in which the member does not count
 * @param scenarios for each set of policies the months, null as in the standings; the first set is the one in force
 */
public record Course(List<Standing> standings, List<List<MonthCost>> scenarios) {
    public Course {
        // Months without the member are null, which List.copyOf refuses.
        standings = Collections.unmodifiableList(new ArrayList<>(standings));
        scenarios = scenarios.stream()
                .map(months -> Collections.unmodifiableList(new ArrayList<>(months)))
                .toList();
        for (List<MonthCost> months : scenarios) {
            if (months.size() != standings.size()) {
                throw new IllegalArgumentException("every set of policies has the same months");
            }
        }
    }

    /** Whether the member counts in any month. */
    public boolean counts() {
        return standings.stream().anyMatch(standing -> standing != null);
    }

    /** Where the member stands in the last month that counts. */
    public Standing last() {
        for (int month = standings.size() - 1; month >= 0; month--) {
            if (standings.get(month) != null) {
                return standings.get(month);
            }
        }
        throw new IllegalStateException("the member counts in no month");
    }

    /** The sum of all months under a set of policies, in đồng. */
    public long dong(int scenario) {
        long sum = 0;
        for (MonthCost month : scenarios.get(scenario)) {
            sum = month == null ? sum : Math.addExact(sum, month.dong());
        }
        return sum;
    }

    /** In how many months no policy has an item for the member. */
    public int monthsWithoutPolicy(int scenario) {
        int months = 0;
        for (MonthCost month : scenarios.get(scenario)) {
            months += month != null && !month.governed() ? 1 : 0;
        }
        return months;
    }
}
