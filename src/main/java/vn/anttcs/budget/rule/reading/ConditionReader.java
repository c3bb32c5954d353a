package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.condition.Quantifier;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactScope;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.Basis;

/** Đọc điều kiện: conditions over the facts that exist where they stand. */
final class ConditionReader {
    private final Set<FactScope> scopes;

    ConditionReader(Set<FactScope> scopes) {
        this.scopes = Set.copyOf(scopes);
    }

    /** The fact that is named here, if it exists in this scope. */
    Fact fact(Place place) {
        Fact fact = FactReader.fact(place);
        if (fact != null && !scopes.contains(fact.scope())) {
            return place.wrong(MistakeCode.WRONG_SCOPE, fact.name());
        }
        return fact;
    }

    /** The condition that stands here, always when absent. */
    Condition optional(Place place, Basis basis) {
        return place.isPresent() ? condition(place, basis) : Condition.ALWAYS;
    }

    /** The condition that stands here, or null. */
    Condition condition(Place place, Basis around) {
        if (!place.isPresent()) {
            return null;
        }
        if (place.has("all") || place.has("any") || place.has("not")) {
            return joined(place, around);
        }
        if (!place.isObject("fact", "in", "atLeast", "anyOf", "allOf", "noneOf", "from", "below", "basis")) {
            return null;
        }
        Fact fact = fact(place.need("fact"));
        return fact == null ? null : test(place, fact, place.basis(around));
    }

    private Condition joined(Place place, Basis around) {
        String name = place.has("all") ? "all" : place.has("any") ? "any" : "not";
        place.isObject(name, "basis");
        Basis basis = place.basis(around);
        if (name.equals("not")) {
            Condition inner = condition(place.get(name), basis);
            return inner == null ? null : new Condition.Not(inner);
        }
        List<Condition> parts = new ArrayList<>();
        List<Place> items = place.get(name).several();
        for (Place item : items) {
            Condition part = condition(item, basis);
            if (part != null) {
                parts.add(part);
            } else if (!item.isPresent()) {
                item.wrong(MistakeCode.REQUIRED);
            }
        }
        if (parts.isEmpty() || parts.size() < items.size()) {
            return null;
        }
        return name.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Condition test(Place place, Fact fact, Basis basis) {
        return switch (fact.type()) {
            case SET -> set(place, fact);
            case NUMBER, MONEY -> bounds(place, fact, basis);
            case WORD, ORDERED_WORD -> words(place, fact);
        };
    }

    private static Condition words(Place place, Fact fact) {
        if (fact.type() == FactType.ORDERED_WORD && place.has("atLeast")) {
            place.isObject("fact", "atLeast", "basis");
            String word = FactReader.word(place.get("atLeast"), fact);
            return word == null ? null : new Condition.AtLeast(fact, word);
        }
        place.isObject("fact", "in", "basis");
        List<String> words = FactReader.words(place.need("in"), fact, true);
        return words.isEmpty() ? null : new Condition.WordIn(fact, new HashSet<>(words));
    }

    private static Condition set(Place place, Fact fact) {
        for (Quantifier quantifier : Quantifier.values()) {
            if (place.has(quantifier.word())) {
                place.isObject("fact", quantifier.word(), "basis");
                List<String> words = FactReader.words(place.get(quantifier.word()), fact, true);
                return words.isEmpty() ? null : new Condition.SetHolds(fact, quantifier, new HashSet<>(words));
            }
        }
        return place.wrong(MistakeCode.WRONG_SHAPE, "anyOf | allOf | noneOf");
    }

    private static Condition bounds(Place place, Fact fact, Basis basis) {
        place.isObject("fact", "from", "below", "basis");
        place.cited(basis);
        Fraction from = place.get("from").count();
        Fraction below = place.get("below").count();
        if (from == null && below == null) {
            return place.has("from") || place.has("below")
                    ? null
                    : place.wrong(MistakeCode.WRONG_SHAPE, "from | below");
        }
        return new Condition.NumberIn(fact, from, below);
    }
}
