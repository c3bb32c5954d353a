package vn.anttcs.budget.rule.amount;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.rule.condition.Answer;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/**
 * Phép tính: evaluates nodes by facts and law, from the left, and leaves a step for each. It stops
 * at the first case that is missing or thing that is not known; then {@link #stop()} says why.
 */
public final class Evaluation {
    private final Facts facts;
    private final Law law;
    private final String resolution;
    private final List<Step> steps = new ArrayList<>();
    private Reason stop;

    /** An evaluation for a rule of the resolution of that number. */
    public Evaluation(Facts facts, Law law, String resolution) {
        this.facts = facts;
        this.law = law;
        this.resolution = resolution;
    }

    /** The exact amount, or null when the evaluation stopped. */
    public Fraction amount(AmountNode node, String path) {
        Worth worth = worth(node, path);
        return worth == null ? null : worth.amount();
    }

    /** The steps so far. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Why the evaluation stopped, or null. */
    public Reason stop() {
        return stop;
    }

    private Worth worth(AmountNode node, String path) {
        if (node instanceof AmountNode.Dong dong) {
            return step(path, Worth.of(Fraction.of(dong.dong()), ValueType.MONEY), null, node.basis());
        }
        if (node instanceof AmountNode.Plain number) {
            Text phrase = number.percent() ? Numerals.percent(number.number()) : Numerals.number(number.number());
            return new Worth(number.number(), ValueType.NUMBER, phrase);
        }
        if (node instanceof AmountNode.Reference reference) {
            return reference(reference, path);
        }
        if (node instanceof AmountNode.Value value) {
            return value(value, path);
        }
        return node instanceof AmountNode.FactAmount fact ? fact(fact, path) : compound(node, path);
    }

    private Worth compound(AmountNode node, String path) {
        if (node instanceof AmountNode.Product product) {
            return product(product, path);
        }
        if (node instanceof AmountNode.Sum sum) {
            return sum(sum, path);
        }
        if (node instanceof AmountNode.Least least) {
            return extreme(least.of(), path + "/least", node, path);
        }
        if (node instanceof AmountNode.Greatest greatest) {
            return extreme(greatest.of(), path + "/greatest", node, path);
        }
        if (node instanceof AmountNode.TopUp topUp) {
            return topUp(topUp, path);
        }
        if (node instanceof AmountNode.Cases cases) {
            return cases(cases, path);
        }
        return node instanceof AmountNode.Round round
                ? round(round, path)
                : progressive((AmountNode.Progressive) node, path);
    }

    private Worth reference(AmountNode.Reference node, String path) {
        String key = node.key();
        if (node.by() != null) {
            FactValue word = facts.get(node.by());
            if (word == null) {
                return stop(Reason.missing(node.by()));
            }
            key = word.word();
        }
        ReferenceAmount row = law.reference(node.kind().name(), key);
        Text title = key == null
                ? node.kind().title()
                : Sentence.NAMED.of(node.kind().title(), Text.same(key));
        if (row == null) {
            Text text = Sentence.REFERENCE_MISSING.of(title, Text.same(law.day().toString()));
            return stop(new Reason(ReasonCode.REFERENCE_MISSING, node.kind().name(), text, null));
        }
        return named(path, title, new Worth(row.amount(), row.kind().type(), null), row.basis());
    }

    private Worth value(AmountNode.Value node, String path) {
        PolicyValue row = law.value(node.name());
        if (row == null) {
            Text text = Sentence.REFERENCE_MISSING.of(
                    Text.same(node.name()), Text.same(law.day().toString()));
            return stop(new Reason(ReasonCode.VALUE_MISSING, node.name(), text, null));
        }
        return named(path, Text.same(node.name()), new Worth(row.amount(), row.type(), null), row.basis());
    }

    private Worth fact(AmountNode.FactAmount node, String path) {
        Fact fact = node.fact();
        FactValue value = facts.get(fact);
        if (value == null) {
            return stop(Reason.missing(fact));
        }
        ValueType type = fact.type() == FactType.MONEY ? ValueType.MONEY : ValueType.NUMBER;
        return named(path, fact.title(), new Worth(value.number(), type, null), null);
    }

    /** A value with a name is called by both in the sentence around it. */
    private Worth named(String path, Text title, Worth worth, Basis basis) {
        Text phrase = Sentence.NAMED.of(title, worth.type().words(worth.amount()));
        return step(path, new Worth(worth.amount(), worth.type(), phrase), phrase, basis);
    }

    private Worth product(AmountNode.Product node, String path) {
        List<Worth> factors = all(node.of(), path + "/product");
        if (factors == null) {
            return null;
        }
        Fraction product = Fraction.ONE;
        ValueType type = ValueType.NUMBER;
        for (Worth factor : factors) {
            product = product.times(factor.amount());
            type = factor.type() == ValueType.MONEY ? ValueType.MONEY : type;
        }
        return calculated(path, " × ", factors, Worth.of(product, type), node.basis());
    }

    private Worth sum(AmountNode.Sum node, String path) {
        List<Worth> parts = all(node.of(), path + "/sum");
        if (parts == null) {
            return null;
        }
        Fraction sum = Fraction.ZERO;
        for (Worth part : parts) {
            sum = sum.plus(part.amount());
        }
        return calculated(path, " + ", parts, Worth.of(sum, parts.get(0).type()), node.basis());
    }

    private Worth calculated(String path, String sign, List<Worth> parts, Worth result, Basis basis) {
        Text left = Text.join(sign, parts.stream().map(Worth::phrase).toList());
        return step(path, result, Sentence.EQUALS.of(left, result.phrase()), basis);
    }

    private Worth extreme(List<AmountNode> nodes, String below, AmountNode node, String path) {
        List<Worth> parts = all(nodes, below);
        if (parts == null) {
            return null;
        }
        boolean least = node instanceof AmountNode.Least;
        Fraction found = parts.get(0).amount();
        for (Worth part : parts) {
            found = least ? found.least(part.amount()) : found.greatest(part.amount());
        }
        Worth result = Worth.of(found, parts.get(0).type());
        Text list = Text.join("; ", parts.stream().map(Worth::phrase).toList());
        Sentence sentence = least ? Sentence.LEAST : Sentence.GREATEST;
        return step(path, result, sentence.of(list, result.phrase()), node.basis());
    }

    private Worth topUp(AmountNode.TopUp node, String path) {
        Worth aim = worth(node.upTo(), path + "/topUp");
        Worth given = aim == null ? null : worth(node.after(), path + "/after");
        if (given == null) {
            return null;
        }
        Worth result = Worth.of(aim.amount().minus(given.amount()).greatest(Fraction.ZERO), aim.type());
        Text text = result.amount().signum() > 0
                ? Sentence.TOP_UP.of(aim.phrase(), given.phrase(), result.phrase())
                : Sentence.TOP_UP_NOTHING.of(aim.phrase(), given.phrase());
        return step(path, result, text, node.basis());
    }

    private Worth cases(AmountNode.Cases node, String path) {
        for (int index = 0; index < node.of().size(); index++) {
            AmountNode.Case each = node.of().get(index);
            Answer answer = each.when().ask(facts);
            if (!answer.isKnown()) {
                return stop(Reason.missing(answer.missing()));
            }
            if (answer.holds()) {
                return chosen(each, path + "/cases/" + index);
            }
        }
        if (node.otherwise() == null) {
            return stop(Reason.of(ReasonCode.NO_CASE, node.basis()));
        }
        Worth rest = worth(node.otherwise(), path + "/otherwise");
        return rest == null ? null : step(path, rest, Sentence.OTHERWISE.of(rest.phrase()), node.basis());
    }

    private Worth chosen(AmountNode.Case each, String path) {
        Text text = Sentence.CASE.of(ConditionText.of(each.when()));
        steps.add(new Step(path + "/when", cited(text, each.basis()), "true"));
        return worth(each.then(), path + "/then");
    }

    private Worth progressive(AmountNode.Progressive node, String path) {
        Worth measure = worth(node.measure(), path + "/progressive");
        if (measure == null) {
            return null;
        }
        AmountNode.Scale scale = node.scale();
        if (measure.amount().compareTo(scale.from()) < 0) {
            Text text = Sentence.PROGRESSIVE_BELOW.of(measure.phrase(), Numerals.number(scale.from()));
            return step(path, Worth.of(Fraction.ZERO, scale.type()), text, node.basis());
        }
        Worth base = worth(node.base(), path + "/base");
        Worth add = base == null ? null : worth(node.add(), path + "/add");
        if (add == null) {
            return null;
        }
        Fraction count = scale.count().of(measure.amount().minus(scale.from()).dividedBy(scale.per()));
        Worth result = Worth.of(base.amount().plus(add.amount().times(count)), base.type());
        Text text = Sentence.PROGRESSIVE.of(base.phrase(), Numerals.number(count), add.phrase(), result.phrase());
        return step(path, result, text, node.basis());
    }

    private Worth round(AmountNode.Round node, String path) {
        Worth inner = worth(node.of(), path + "/round");
        if (inner == null) {
            return null;
        }
        Worth result = Worth.of(node.rounding().apply(inner.amount()), inner.type());
        Text multiple = Numerals.dong(Fraction.of(node.rounding().step()));
        Text before = inner.type().words(inner.amount());
        return step(path, result, Sentence.ROUND.of(before, result.phrase(), multiple), node.basis());
    }

    private List<Worth> all(List<AmountNode> nodes, String path) {
        List<Worth> found = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            Worth worth = worth(nodes.get(index), path + "/" + index);
            if (worth == null) {
                return null;
            }
            found.add(worth);
        }
        return found;
    }

    private Worth step(String path, Worth worth, Text text, Basis basis) {
        Text sentence = cited(text == null ? worth.phrase() : text, basis);
        steps.add(new Step(path, sentence, worth.amount().toString()));
        return worth;
    }

    private Text cited(Text sentence, Basis basis) {
        return basis == null ? sentence : Sentence.CITED.of(sentence, basis.cited(resolution));
    }

    private Worth stop(Reason reason) {
        stop = reason;
        return null;
    }
}
