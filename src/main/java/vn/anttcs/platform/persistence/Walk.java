package vn.anttcs.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Walks along an ordered list until a page is full, and passes by what is none of the caller's. */
public final class Walk {
    private static final int FIRST_STEP = 200;
    private static final int LARGEST_STEP = 10_000;

    private Walk() {}

    /**
     * The first so many that are left after filtering.
     *
     * @param next the next so many after a key
     * @param key the key of one
     * @param filter leaves those of a step that are the caller's
     */
    public static <T> List<T> along(
            BiFunction<String, Integer, List<T>> next,
            Function<T, String> key,
            UnaryOperator<List<T>> filter,
            String after,
            int most) {
        List<T> found = new ArrayList<>();
        String last = after;
        int step = Math.max(FIRST_STEP, most);
        while (true) {
            List<T> passing = next.apply(last, step);
            found.addAll(filter.apply(passing));
            if (found.size() >= most) {
                return found.subList(0, most);
            }
            if (passing.size() < step) {
                return found;
            }
            last = key.apply(passing.get(passing.size() - 1));
            step = Math.min(LARGEST_STEP, step * 4);
        }
    }
}
