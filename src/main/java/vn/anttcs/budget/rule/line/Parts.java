package vn.anttcs.budget.rule.line;

import java.util.List;

/**
 * Các phần của dòng.
 *
 * @param parts the parts, in order
 * @param others rates that were looked at and not chosen
 */
record Parts(List<Part> parts, List<Rate> others) {

    /** There are none. */
    static final Parts NONE = new Parts(List.of(), List.of());

    Parts {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /** These parts; nothing else was looked at. */
    static Parts of(List<Part> parts) {
        return new Parts(parts, List.of());
    }
}
