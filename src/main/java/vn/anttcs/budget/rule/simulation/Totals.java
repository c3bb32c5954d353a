package vn.anttcs.budget.rule.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kết quả tổng hợp: the sums of a tally by month, by year and over the whole, each beside what is in force. */
public final class Totals {
    private final Map<Where, Sum> sums = new HashMap<>();

    private Totals() {}

    private record Where(Dimension dimension, Span span, String group, String period, int scenario) {
        Where of(int other) {
            return new Where(dimension, span, group, period, other);
        }
    }

    /**
     * One total.
     *
     * @param group empty for everything together, and for what belongs to no group
     * @param period a month, a year, or empty for the whole
     * @param scenario 0 for the policies in force
     * @param base the sum of the policies in force, in đồng
     * @param change who gets more or less, or null where members are not compared: for the policies in force, by item or
     *     source, and by month or year
     */
    public record Total(
            Dimension dimension,
            Span span,
            String group,
            String period,
            int scenario,
            Sum sum,
            long base,
            Change change) {}

    /**
     * All totals, in no order; each group and period has one for every set of policies.
     *
     * @param first the first month of the tally
     * @param months how many months there are
     * @param scenarios how many sets of policies there are
     */
    public static List<Total> of(Tally tally, YearMonth first, int months, int scenarios) {
        Totals totals = new Totals();
        for (int month = 0; month < months; month++) {
            for (Span span : Span.values()) {
                String period = span.period(first.plusMonths(month));
                totals.put(new Where(Dimension.TOTAL, span, "", period, 0), Sum.NONE);
            }
        }
        tally.sums().forEach((key, sum) -> {
            for (Span span : Span.values()) {
                String period = span.period(first.plusMonths(key.month()));
                totals.put(new Where(key.dimension(), span, key.group(), period, key.scenario()), sum);
            }
        });
        return totals.all(tally, scenarios);
    }

    private void put(Where where, Sum sum) {
        sums.merge(where, sum, Sum::plus);
    }

    private List<Total> all(Tally tally, int scenarios) {
        Map<Tally.ChangeKey, Change> changes = tally.changes();
        List<Total> all = new ArrayList<>();
        sums.keySet().stream().map(where -> where.of(0)).distinct().forEach(where -> {
            long base = sums.getOrDefault(where, Sum.NONE).dong();
            for (int scenario = 0; scenario < scenarios; scenario++) {
                Sum sum = sums.getOrDefault(where.of(scenario), Sum.NONE);
                all.add(new Total(
                        where.dimension(),
                        where.span(),
                        where.group(),
                        where.period(),
                        scenario,
                        sum,
                        base,
                        change(where, scenario, changes)));
            }
        });
        return all;
    }

    private static Change change(Where where, int scenario, Map<Tally.ChangeKey, Change> changes) {
        boolean compared =
                scenario > 0 && where.span() == Span.WHOLE && where.dimension().isOfMembers();
        return compared
                ? changes.getOrDefault(new Tally.ChangeKey(scenario, where.dimension(), where.group()), Change.NOBODY)
                : null;
    }
}
