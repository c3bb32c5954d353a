package vn.anttcs.checker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.checker.json.Node;

/** Nguyên văn: finds where two documents that should say the same part. */
final class WordForWord {
    private WordForWord() {}

    /** Adds each place at which {@code found} says otherwise than {@code expected}. */
    static void compare(Node expected, Node found, Differences differences) {
        if (expected.isObject() && found.isObject()) {
            Set<String> names = new LinkedHashSet<>(expected.names());
            names.addAll(found.names());
            names.forEach(name -> compare(expected.find(name), found.find(name), differences));
        } else if (sameLength(expected, found)) {
            List<Node> ones = expected.items();
            List<Node> others = found.items();
            for (int index = 0; index < ones.size(); index++) {
                compare(ones.get(index), others.get(index), differences);
            }
        } else if (!expected.saysAs(found)) {
            differences.compare(found.place(), expected.value(), found.value());
        }
    }

    private static boolean sameLength(Node expected, Node found) {
        return expected.value() instanceof List<?> one
                && found.value() instanceof List<?> other
                && one.size() == other.size();
    }
}
