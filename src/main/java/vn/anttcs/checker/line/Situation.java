package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * What holds for the member on a day, at a duty or an event.
 *
 * @param day the day
 * @param facts the facts that somebody recorded
 * @param amounts the national reference amounts and the package's own values
 */
record Situation(LocalDate day, Map<Fact, Object> facts, DatedAmounts amounts) {
    /** The same day with facts that go before those of the member. */
    Situation with(Map<Fact, Object> nearer) {
        Map<Fact, Object> all = new HashMap<>(facts);
        all.putAll(nearer);
        return new Situation(day, all, amounts);
    }

    Object fact(Fact fact) {
        Object value = facts.get(fact);
        if (value == null) {
            throw Stopped.missing(Stopped.FACT, fact.name(), day);
        }
        return value;
    }

    /** The value of a {@code reference} node; its key is said, or is the member's. */
    Amount reference(Node node) {
        String name = node.get("reference").text();
        String key = node.has("key") ? node.get("key").text() : null;
        if (node.has("by")) {
            Fact by = Fact.named(node.get("by"));
            if (by.kind() != Fact.Kind.WORD) {
                throw node.malformed(Phrase.WRONG_FACT, by.name());
            }
            key = (String) fact(by);
        }
        DatedAmounts.Entry entry = amounts.reference(name, key, day);
        if (entry == null) {
            throw Stopped.missing(Stopped.REFERENCE, key == null ? name : name + " " + key, day);
        }
        return entry.amount();
    }

    /** The value of a {@code value} node. */
    Amount value(Node node) {
        String name = node.get("value").text();
        DatedAmounts.Entry entry = amounts.value(name, day);
        if (entry == null) {
            throw Stopped.missing(Stopped.VALUE, name, day);
        }
        return entry.amount();
    }
}
