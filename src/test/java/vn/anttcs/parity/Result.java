package vn.anttcs.parity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of a request by one door.
 *
 * @param code error code, or null
 * @param errors reasons as {@code CODE@field}
 * @param view the answer in neutral form
 */
record Result(String code, Set<String> errors, Map<String, Object> view) {
    Result {
        errors = new TreeSet<>(errors);
        view = new TreeMap<>(view);
    }

    String text() {
        return (code == null ? "" : code + " " + errors + " ") + view;
    }
}
