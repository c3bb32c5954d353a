package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Khoảng ngày có cùng giá trị: an unbroken run of served days on which everything that the rule reads is equal.
 *
 * @param days its days, in order, at least one
 * @param read what the rule reads on them
 */
record Stretch(List<LocalDate> days, Map<Object, Object> read) {
    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    Range range() {
        return new Range(first(), last().plusDays(1));
    }

    /** Cuts the served days of a month. */
    static List<Stretch> cut(Givens givens) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : givens.servedDays()) {
            Map<Object, Object> read = givens.reads().in(givens.on(day));
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.last().plusDays(1).equals(day) && before.read.equals(read)) {
                before.days.add(day);
            } else {
                stretches.add(new Stretch(new ArrayList<>(List.of(day)), read));
            }
        }
        return stretches;
    }
}
