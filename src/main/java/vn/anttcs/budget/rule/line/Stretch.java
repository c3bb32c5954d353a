package vn.anttcs.budget.rule.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.StateChoice;

/**
 * Khoảng ngày có cùng giá trị: served days in a row on which everything that the rule reads is the
 * same.
 *
 * @param from the first day, counted from 1
 * @param to the day after the last one
 * @param rate the rate on each of them
 */
record Stretch(int from, int to, Rate rate) {

    private int days() {
        return to - from;
    }

    private Part part(Fraction weight) {
        return new Part(from, to, weight, rate, rate.reason(), null);
    }

    /** The parts of the line as the rule chooses among the states of the month. */
    static List<Part> chosen(List<Stretch> stretches, StateChoice choice) {
        return switch (choice) {
            case EACH_DAY -> each(stretches);
            case FIRST_DAY -> List.of(stretches.get(0).part(Fraction.ONE));
            case LAST_DAY -> List.of(stretches.get(stretches.size() - 1).part(Fraction.ONE));
            case LONGEST -> List.of(longest(stretches).part(Fraction.ONE));
            case HIGHEST -> highest(stretches);
        };
    }

    private static List<Part> each(List<Stretch> stretches) {
        int all = stretches.stream().mapToInt(Stretch::days).sum();
        return stretches.stream()
                .map(stretch -> stretch.part(Fraction.of(stretch.days(), all)))
                .toList();
    }

    /** Equal values count together, and are shown by the last of their stretches. */
    private static Stretch longest(List<Stretch> stretches) {
        Map<Integer, Integer> days = new HashMap<>();
        for (Stretch stretch : stretches) {
            days.merge(stretch.rate.profile(), stretch.days(), Integer::sum);
        }
        // From the last one backwards: of equal values the last stretch is met first, and so is the later of a tie.
        Stretch longest = stretches.get(stretches.size() - 1);
        for (int index = stretches.size() - 2; index >= 0; index--) {
            Stretch stretch = stretches.get(index);
            if (days.get(stretch.rate.profile()) > days.get(longest.rate.profile())) {
                longest = stretch;
            }
        }
        return longest;
    }

    /** Those that cannot be calculated stand before all others, since each might be the highest. */
    private static List<Part> highest(List<Stretch> stretches) {
        List<Part> missing = stretches.stream()
                .filter(stretch -> stretch.rate.isMissing())
                .map(stretch -> stretch.part(Fraction.ONE))
                .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        Stretch highest = stretches.get(0);
        for (Stretch stretch : stretches) {
            if (stretch.rate.amount().compareTo(highest.rate.amount()) > 0) {
                highest = stretch;
            }
        }
        return List.of(highest.part(Fraction.ONE));
    }
}
