package vn.anttcs.budget.rule.condition;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;

/** Điều kiện: a question about facts. */
public sealed interface Condition {

    /** Holds always. */
    Condition ALWAYS = new All(List.of());

    /** The answer by these facts, asked from the left and no further than needed. */
    Answer ask(Facts facts);

    /** Names every fact that the condition may read. */
    void reads(Consumer<Fact> reader);

    /**
     * The word is one of these.
     *
     * @param fact a fact with words
     * @param words at least one word of the fact
     */
    record WordIn(Fact fact, Set<String> words) implements Condition {
        public WordIn {
            require(fact, fact.type() == FactType.WORD || fact.type() == FactType.ORDERED_WORD);
            words = wordsOf(fact, words);
        }

        @Override
        public Answer ask(Facts facts) {
            FactValue value = facts.get(fact);
            return value == null ? Answer.missing(fact) : Answer.of(words.contains(value.word()));
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            reader.accept(fact);
        }
    }

    /**
     * The ordered word is this one or a higher one.
     *
     * @param fact a fact with ordered words
     * @param word the lowest word that holds
     */
    record AtLeast(Fact fact, String word) implements Condition {
        public AtLeast {
            require(fact, fact.type() == FactType.ORDERED_WORD && fact.knows(word));
        }

        @Override
        public Answer ask(Facts facts) {
            FactValue value = facts.get(fact);
            return value == null
                    ? Answer.missing(fact)
                    : Answer.of(
                            fact.words().indexOf(value.word()) >= fact.words().indexOf(word));
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            reader.accept(fact);
        }
    }

    /**
     * The set holds any, all or none of these words.
     *
     * @param fact a fact that is a set
     * @param quantifier any, all or none
     * @param words at least one word of the fact
     */
    record SetHolds(Fact fact, Quantifier quantifier, Set<String> words) implements Condition {
        public SetHolds {
            require(fact, fact.type() == FactType.SET && quantifier != null);
            words = wordsOf(fact, words);
        }

        @Override
        public Answer ask(Facts facts) {
            FactValue value = facts.get(fact);
            return value == null ? Answer.missing(fact) : Answer.of(quantifier.holds(value.words(), words));
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            reader.accept(fact);
        }
    }

    /**
     * The number or amount lies within bounds.
     *
     * @param fact a number or an amount
     * @param from the lowest value that holds, or null
     * @param below the lowest value that no longer holds, or null
     */
    record NumberIn(Fact fact, Fraction from, Fraction below) implements Condition {
        public NumberIn {
            require(fact, fact.type().isNumeric() && (from != null || below != null));
        }

        @Override
        public Answer ask(Facts facts) {
            FactValue value = facts.get(fact);
            return value == null ? Answer.missing(fact) : Answer.of(holds(value.number()));
        }

        private boolean holds(Fraction number) {
            return (from == null || number.compareTo(from) >= 0) && (below == null || number.compareTo(below) < 0);
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            reader.accept(fact);
        }
    }

    /**
     * All hold.
     *
     * @param of the conditions, asked in this order; none means always
     */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public Answer ask(Facts facts) {
            for (Condition condition : of) {
                Answer answer = condition.ask(facts);
                if (!answer.isKnown() || !answer.holds()) {
                    return answer;
                }
            }
            return Answer.YES;
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            of.forEach(condition -> condition.reads(reader));
        }
    }

    /**
     * At least one holds.
     *
     * @param of the conditions, asked in this order; at least one
     */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("any of no conditions never holds");
            }
        }

        @Override
        public Answer ask(Facts facts) {
            for (Condition condition : of) {
                Answer answer = condition.ask(facts);
                if (!answer.isKnown() || answer.holds()) {
                    return answer;
                }
            }
            return Answer.NO;
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            of.forEach(condition -> condition.reads(reader));
        }
    }

    /**
     * The other does not hold.
     *
     * @param of the other
     */
    record Not(Condition of) implements Condition {
        @Override
        public Answer ask(Facts facts) {
            return of.ask(facts).opposite();
        }

        @Override
        public void reads(Consumer<Fact> reader) {
            of.reads(reader);
        }
    }

    private static void require(Fact fact, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("this question cannot be asked about " + fact);
        }
    }

    private static Set<String> wordsOf(Fact fact, Set<String> words) {
        require(fact, !words.isEmpty() && words.stream().allMatch(fact::knows));
        return Set.copyOf(words);
    }
}
