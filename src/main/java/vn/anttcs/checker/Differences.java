package vn.anttcs.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.anttcs.checker.json.Malformed;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Fraction;

/** The differences of one sheet, collected. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    void add(Difference difference) {
        found.add(difference);
    }

    /** What does not keep the format is a difference too; the other checks go on. */
    void during(Runnable check) {
        try {
            check.run();
        } catch (Malformed malformed) {
            found.add(Difference.of(malformed));
        }
    }

    void compare(Fraction expected, Node node) {
        during(() -> compare(node.place(), expected, Fraction.exact(node)));
    }

    void compare(String place, Object expected, Object given) {
        if (!Objects.equals(expected, given)) {
            found.add(Difference.of(place, expected, given));
        }
    }

    /** As {@link #compare(String, Object, Object)}, but a place is named once. */
    void compareOnce(String place, Object expected, Object given) {
        if (found.stream().noneMatch(difference -> difference.place().equals(place))) {
            compare(place, expected, given);
        }
    }

    List<Difference> all() {
        return List.copyOf(found);
    }
}
