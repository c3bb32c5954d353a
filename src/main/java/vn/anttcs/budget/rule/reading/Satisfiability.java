package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.anttcs.budget.rule.condition.Answer;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;

/**
 * Có thể xảy ra: whether some facts fulfil all conditions at once. Words are tried one by one, sets
 * by the words that are named, numbers by one of each interval between the bounds that are named. A
 * search that grows too long is given up in favour of the rule.
 */
final class Satisfiability {
    private static final int MOST_STEPS = 200_000;
    private static final int MOST_WORDS = 10;
    private static final String ANY_OTHER_POST = "ANY_OTHER";
    private static final String ANY_OTHER_PROVINCE = "00";

    private final List<Condition> all;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Fact, List<FactValue>> domains = new EnumMap<>(Fact.class);
    private int steps;

    private Satisfiability(List<Condition> all) {
        this.all = all;
        Set<Fact> read = new LinkedHashSet<>();
        all.forEach(condition -> condition.reads(read::add));
        for (Fact fact : read) {
            facts.add(fact);
            domains.put(fact, domain(fact));
        }
    }

    /** Whether some facts fulfil all of these. */
    static boolean possible(List<Condition> all) {
        Satisfiability search = new Satisfiability(all);
        return search.possible(new EnumMap<>(Fact.class), 0);
    }

    private boolean possible(Map<Fact, FactValue> chosen, int next) {
        Boolean decided = decided(chosen);
        if (decided != null) {
            return decided;
        }
        if (++steps > MOST_STEPS) {
            return true;
        }
        Fact fact = facts.get(next);
        for (FactValue value : domains.get(fact)) {
            chosen.put(fact, value);
            if (possible(chosen, next + 1)) {
                return true;
            }
        }
        chosen.remove(fact);
        return false;
    }

    /** Yes or no when the chosen facts decide already, null when more must be chosen. */
    private Boolean decided(Map<Fact, FactValue> chosen) {
        boolean open = false;
        for (Condition condition : all) {
            Boolean holds = holds(condition, chosen);
            if (Boolean.FALSE.equals(holds)) {
                return false;
            }
            open |= holds == null;
        }
        return open ? null : (Boolean) true;
    }

    private static Boolean holds(Condition condition, Map<Fact, FactValue> chosen) {
        if (condition instanceof Condition.All every) {
            return joined(every.of(), chosen, false);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.of(), chosen, true);
        }
        if (condition instanceof Condition.Not not) {
            Boolean inner = holds(not.of(), chosen);
            return inner == null ? null : (Boolean) !inner;
        }
        Answer answer = condition.ask(Facts.of(chosen));
        return answer.isKnown() ? (Boolean) answer.holds() : null;
    }

    private static Boolean joined(List<Condition> parts, Map<Fact, FactValue> chosen, boolean decisive) {
        boolean open = false;
        for (Condition part : parts) {
            Boolean holds = holds(part, chosen);
            if (holds == null) {
                open = true;
            } else if (holds == decisive) {
                return decisive;
            }
        }
        return open ? null : (Boolean) !decisive;
    }

    private List<FactValue> domain(Fact fact) {
        return switch (fact.type()) {
            case WORD, ORDERED_WORD ->
                fact.words().stream().map(FactValue::word).toList();
            case NUMBER, MONEY -> numbers(fact);
            case SET -> sets(fact);
        };
    }

    private List<FactValue> numbers(Fact fact) {
        TreeSet<Fraction> bounds = new TreeSet<>();
        bounds.add(Fraction.ZERO);
        all.forEach(condition -> tests(condition, test -> {
            if (test instanceof Condition.NumberIn number && number.fact() == fact) {
                add(bounds, number.from());
                add(bounds, number.below());
            }
        }));
        return bounds.stream()
                .map(FactValue::number)
                .filter(value -> value.fits(fact))
                .toList();
    }

    private static void add(Set<Fraction> bounds, Fraction bound) {
        if (bound != null) {
            bounds.add(bound);
        }
    }

    private List<FactValue> sets(Fact fact) {
        Set<String> named = new TreeSet<>();
        all.forEach(condition -> tests(condition, test -> {
            if (test instanceof Condition.SetHolds set && set.fact() == fact) {
                named.addAll(set.words());
            }
        }));
        List<String> words = named.stream().limit(MOST_WORDS).toList();
        String other = other(fact, named);
        List<FactValue> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << words.size(); bits++) {
            Set<String> set = new HashSet<>();
            for (int index = 0; index < words.size(); index++) {
                if ((bits & (1 << index)) != 0) {
                    set.add(words.get(index));
                }
            }
            sets.add(FactValue.words(set));
        }
        if (other != null) {
            sets.add(FactValue.words(List.of(other)));
        }
        return sets;
    }

    private static String other(Fact fact, Set<String> named) {
        if (fact.isClosed()) {
            return fact.words().stream()
                    .filter(word -> !named.contains(word))
                    .findFirst()
                    .orElse(null);
        }
        return fact.knows(ANY_OTHER_PROVINCE) ? ANY_OTHER_PROVINCE : ANY_OTHER_POST;
    }

    private static void tests(Condition condition, Consumer<Condition> tests) {
        if (condition instanceof Condition.All every) {
            every.of().forEach(part -> tests(part, tests));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> tests(part, tests));
        } else if (condition instanceof Condition.Not not) {
            tests(not.of(), tests);
        } else {
            tests.accept(condition);
        }
    }
}
