package vn.anttcs.budget.rule.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bảng cộng: adds members' courses by dimension, group, month and set of policies. Not for several threads. */
public final class Tally {
    private final Map<Key, Sum> sums = new HashMap<>();
    private final Map<ChangeKey, Change> changes = new HashMap<>();

    /**
     * Of what a sum is.
     *
     * @param month counted from 0
     */
    public record Key(int scenario, Dimension dimension, String group, int month) {}

    /** Of whom a change is: a draft, which is not scenario 0, and a group of members by where they stood last. */
    public record ChangeKey(int scenario, Dimension dimension, String group) {}

    /** Adds members with the same course. */
    public void add(Course course, long members) {
        if (!course.counts()) {
            return;
        }
        for (int scenario = 0; scenario < course.scenarios().size(); scenario++) {
            List<MonthCost> months = course.scenarios().get(scenario);
            for (int month = 0; month < months.size(); month++) {
                if (months.get(month) != null) {
                    add(scenario, month, course.standings().get(month), months.get(month), members);
                }
            }
            if (scenario > 0) {
                compare(course, scenario, members);
            }
        }
    }

    private void add(int scenario, int month, Standing standing, MonthCost cost, long members) {
        Sum whole = new Sum(
                members,
                Math.multiplyExact(cost.dong(), members),
                cost.governed() ? 0 : members,
                cost.unresolved() ? members : 0,
                cost.split() ? members : 0);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isOfMembers()) {
                put(new Key(scenario, dimension, standing.group(dimension), month), whole);
            }
        }
        Set<String> funded = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (MonthCost.ItemCost item : cost.items()) {
            long dong = Math.multiplyExact(item.dong(), members);
            put(new Key(scenario, Dimension.ITEM, item.item(), month), part(given.add(item.item()), dong, members));
            put(
                    new Key(scenario, Dimension.FUNDING_SOURCE, item.funding(), month),
                    part(funded.add(item.funding()), dong, members));
        }
    }

    private static Sum part(boolean first, long dong, long members) {
        return new Sum(first ? members : 0, dong, 0, 0, 0);
    }

    private void compare(Course course, int scenario, long members) {
        Change change = Change.of(course.dong(scenario) - course.dong(0), members);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isOfMembers()) {
                put(new ChangeKey(scenario, dimension, course.last().group(dimension)), change);
            }
        }
    }

    void put(Key key, Sum sum) {
        sums.merge(key, sum, Sum::plus);
    }

    void put(ChangeKey key, Change change) {
        changes.merge(key, change, Change::plus);
    }

    /** Adds everything that another tally holds. */
    public void add(Tally other) {
        other.sums.forEach(this::put);
        other.changes.forEach(this::put);
    }

    /** The sums by month. */
    public Map<Key, Sum> sums() {
        return Map.copyOf(sums);
    }

    /** Who gets more or less under each draft. */
    public Map<ChangeKey, Change> changes() {
        return Map.copyOf(changes);
    }
}
