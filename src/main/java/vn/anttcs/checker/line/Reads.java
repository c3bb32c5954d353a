package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.anttcs.checker.json.Node;

/** Những gì quy tắc đọc: the facts, references and package values that an item names, in whatever branch. */
public final class Reads {
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Map<String, Node> references = new LinkedHashMap<>();
    private final Set<String> values = new LinkedHashSet<>();

    private Reads() {}

    /** Of an item of a package. */
    public static Reads of(Node item) {
        Reads reads = new Reads();
        for (String name : new String[] {"when", "exclusions", "amount", "shares", "duty"}) {
            if (item.has(name)) {
                reads.walk(item.get(name));
            }
        }
        return reads;
    }

    private void walk(Node node) {
        if (!node.isObject()) {
            if (node.value() instanceof List) {
                node.items().forEach(this::walk);
            }
            return;
        }
        if (node.has("fact")) {
            facts.add(Fact.named(node.get("fact")));
        }
        if (node.has("by")) {
            facts.add(Fact.named(node.get("by")));
        }
        if (node.has("reference")) {
            references.put(node.place(), node);
        }
        if (node.has("value")) {
            values.add(node.get("value").text());
        }
        node.names().forEach(name -> walk(node.find(name)));
    }

    /** All that the item reads in a situation, so that days can be compared; what is missing is not there. */
    Map<Object, Object> in(Situation situation) {
        Map<Object, Object> read = new HashMap<>();
        for (Fact fact : facts) {
            read.put(fact, situation.facts().get(fact));
        }
        references.forEach((place, node) -> read.put(place, orNull(() -> situation.reference(node))));
        LocalDate day = situation.day();
        for (String name : values) {
            DatedAmounts.Entry entry = situation.amounts().value(name, day);
            read.put("value " + name, entry == null ? null : entry.amount());
        }
        return read;
    }

    private static Amount orNull(Supplier<Amount> reference) {
        try {
            return reference.get();
        } catch (Stopped missing) {
            return null;
        }
    }
}
