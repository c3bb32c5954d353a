package vn.anttcs.checker.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The parts of a line as they are computed, and what was missing on the way. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    void add(Supplier<Part> part) {
        try {
            parts.add(part.get());
        } catch (Stopped stopped) {
            missing.add(stopped.code());
        }
    }

    void miss(Set<String> codes) {
        missing.addAll(codes);
    }

    /** The same with what limits leave of them. */
    Parts within(List<Part> limited) {
        Parts left = new Parts();
        left.parts.addAll(limited);
        left.missing.addAll(missing);
        return left;
    }

    List<Part> all() {
        return parts;
    }

    boolean areComplete() {
        return missing.isEmpty();
    }

    Set<String> missing() {
        return missing;
    }
}
