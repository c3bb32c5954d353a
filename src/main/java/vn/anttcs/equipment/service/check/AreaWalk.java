package vn.anttcs.equipment.service.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Goes along units, some at a time and ever more, until enough is found: a page costs as much as the units that it comes
 * from.
 */
public final class AreaWalk {
    private static final int FIRST_STEP = 4;
    private static final int LARGEST_STEP = 64;

    private AreaWalk() {}

    /**
     * The first so many of what is found unit by unit, or all when there is no more.
     *
     * @param read finds what is in some of the units, in order
     */
    public static <T> List<T> along(List<Long> unitIds, int most, Function<List<Long>, List<T>> read) {
        List<T> found = new ArrayList<>();
        List<Long> left = unitIds;
        int step = FIRST_STEP;
        while (!left.isEmpty() && found.size() < most) {
            List<Long> chunk = left.subList(0, Math.min(left.size(), step));
            found.addAll(read.apply(chunk));
            left = left.subList(chunk.size(), left.size());
            step = Math.min(LARGEST_STEP, step * 4);
        }
        return found.subList(0, Math.min(found.size(), most));
    }
}
