package vn.anttcs.checker.line;

import java.util.Collections;
import java.util.Set;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/** Điều kiện: whether conditions hold in a situation (section 3 of the format). */
record Conditions(Situation situation, Trace trace) {
    boolean hold(Node node) {
        return trace.note(node, answer(node));
    }

    private boolean answer(Node node) {
        if (node.has("fact")) {
            return ofFact(node);
        }
        if (node.has("all")) {
            node.only("all");
            return node.get("all").someItems().stream().allMatch(this::hold);
        }
        if (node.has("any")) {
            node.only("any");
            return node.get("any").someItems().stream().anyMatch(this::hold);
        }
        if (node.has("not")) {
            return !hold(node.only("not").get("not"));
        }
        throw node.malformed(Phrase.UNKNOWN_CONDITION);
    }

    private boolean ofFact(Node node) {
        Fact fact = Fact.named(node.get("fact"));
        return switch (fact.kind()) {
            case WORD -> ofWord(node, fact);
            case SET -> ofSet(node, fact);
            case NUMBER, MONEY -> ofMeasure(node, fact);
        };
    }

    private boolean ofWord(Node node, Fact fact) {
        if (node.has("in")) {
            Set<String> words = fact.words(node.only("fact", "in").get("in").someItems());
            return words.contains((String) situation.fact(fact));
        }
        Node least = node.only("fact", "atLeast").get("atLeast");
        int order = fact.order(least, fact.word(least));
        return fact.order(node, (String) situation.fact(fact)) >= order;
    }

    private boolean ofSet(Node node, Fact fact) {
        String way = node.has("anyOf") ? "anyOf" : node.has("allOf") ? "allOf" : "noneOf";
        Set<String> words = fact.words(node.only("fact", way).get(way).someItems());
        Set<?> recorded = (Set<?>) situation.fact(fact);
        return switch (way) {
            case "anyOf" -> !Collections.disjoint(recorded, words);
            case "allOf" -> recorded.containsAll(words);
            default -> Collections.disjoint(recorded, words);
        };
    }

    private boolean ofMeasure(Node node, Fact fact) {
        node.only("fact", "from", "below");
        if (!node.has("from") && !node.has("below")) {
            throw node.malformed(Phrase.UNKNOWN_CONDITION);
        }
        Fraction from = node.has("from") ? Fraction.bound(node.get("from")) : null;
        Fraction below = node.has("below") ? Fraction.bound(node.get("below")) : null;
        Fraction recorded = (Fraction) situation.fact(fact);
        return (from == null || recorded.compareTo(from) >= 0) && (below == null || recorded.compareTo(below) < 0);
    }
}
