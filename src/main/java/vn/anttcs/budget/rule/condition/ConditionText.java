package vn.anttcs.budget.rule.condition;

import java.util.Collection;
import java.util.List;
import vn.anttcs.budget.rule.condition.Condition.All;
import vn.anttcs.budget.rule.condition.Condition.Any;
import vn.anttcs.budget.rule.condition.Condition.AtLeast;
import vn.anttcs.budget.rule.condition.Condition.Not;
import vn.anttcs.budget.rule.condition.Condition.NumberIn;
import vn.anttcs.budget.rule.condition.Condition.SetHolds;
import vn.anttcs.budget.rule.condition.Condition.WordIn;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.fact.Vocabulary;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Lời văn của điều kiện: a condition in plain language. */
public final class ConditionText {
    private ConditionText() {}

    /** The condition as a clause, such as "chức danh là Tổ trưởng". */
    public static Text of(Condition condition) {
        if (condition instanceof WordIn test) {
            return Sentence.WORD_IN.of(test.fact().title(), words(test.fact(), test.words()));
        }
        if (condition instanceof AtLeast test) {
            return Sentence.AT_LEAST.of(test.fact().title(), Vocabulary.of(test.word()));
        }
        if (condition instanceof SetHolds test) {
            Sentence sentence =
                    switch (test.quantifier()) {
                        case ANY_OF -> Sentence.ANY_OF;
                        case ALL_OF -> Sentence.ALL_OF;
                        case NONE_OF -> Sentence.NONE_OF;
                    };
            return sentence.of(test.fact().title(), words(test.fact(), test.words()));
        }
        if (condition instanceof NumberIn test) {
            return bounds(test);
        }
        return joined(condition);
    }

    private static Text joined(Condition condition) {
        if (condition instanceof Not not) {
            return Sentence.NOT.of(of(not.of()));
        }
        boolean all = condition instanceof All;
        List<Condition> parts = condition instanceof All every ? every.of() : ((Any) condition).of();
        if (parts.isEmpty()) {
            return Sentence.ALWAYS.of();
        }
        List<Text> texts = parts.stream().map(ConditionText::part).toList();
        Text vi = Text.join(all ? " và " : " hoặc ", texts);
        Text en = Text.join(all ? " and " : " or ", texts);
        return new Text(vi.vi(), en.en());
    }

    private static Text part(Condition condition) {
        boolean group = condition instanceof Any any && any.of().size() > 1;
        Text text = of(condition);
        return group ? new Text("(" + text.vi() + ")", "(" + text.en() + ")") : text;
    }

    private static Text bounds(NumberIn test) {
        Text title = test.fact().title();
        if (test.below() == null) {
            return Sentence.FROM.of(title, number(test.fact(), test.from()));
        }
        return test.from() == null
                ? Sentence.BELOW.of(title, number(test.fact(), test.below()))
                : Sentence.FROM_BELOW.of(title, number(test.fact(), test.from()), number(test.fact(), test.below()));
    }

    private static Text number(Fact fact, Fraction number) {
        return fact.type() == FactType.MONEY ? Numerals.dong(number) : Numerals.number(number);
    }

    /** Words in the order of the catalogue, so that the same set always reads the same. */
    private static Text words(Fact fact, Collection<String> words) {
        List<String> order = fact.words().isEmpty()
                ? words.stream().sorted().toList()
                : fact.words().stream().filter(words::contains).toList();
        return Text.join(", ", order.stream().map(Vocabulary::of).toList());
    }
}
