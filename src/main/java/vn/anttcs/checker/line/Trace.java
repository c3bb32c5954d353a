package vn.anttcs.checker.line;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.anttcs.checker.json.Node;

/** Dấu vết phép tính: the places of a rule that a computation reached, and what came out there. */
public final class Trace {
    private final Node item;
    private final Map<String, String> results = new LinkedHashMap<>();

    Trace(Node item) {
        this.item = item;
    }

    boolean note(Node node, boolean answer) {
        results.put(node.placeWithin(item), String.valueOf(answer));
        return answer;
    }

    Amount note(Node node, Amount amount) {
        results.put(node.placeWithin(item), amount.value().toString());
        return amount;
    }

    /** Places from the item down and their results, in the order in which they were left. */
    public Map<String, String> results() {
        return Map.copyOf(results);
    }
}
