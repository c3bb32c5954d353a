package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.amount.Evaluation;
import vn.anttcs.budget.rule.amount.Law;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.amount.Step;
import vn.anttcs.budget.rule.condition.Answer;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Eligibility.Exclusion;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Pay.Share;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Tính mức hưởng: asks who is entitled and excluded, evaluates the amount and takes the share, in this order. */
final class RateCalculation {
    private final Rule rule;
    private final Facts facts;
    private final Law law;
    private final List<Step> steps = new ArrayList<>();

    private RateCalculation(Rule rule, Facts facts, Law law) {
        this.rule = rule;
        this.facts = facts;
        this.law = law;
    }

    /** The rate by these facts and this law. */
    static Rate of(Rule rule, Facts facts, Law law, int profile) {
        RateCalculation calculation = new RateCalculation(rule, facts, law);
        Reason barred = calculation.barred();
        Fraction amount = Fraction.ZERO;
        Reason reason = barred;
        if (barred == null) {
            Evaluation evaluation = new Evaluation(facts, law, rule.resolution());
            amount = evaluation.amount(rule.item().pay().amount(), "amount");
            calculation.steps.addAll(evaluation.steps());
            reason = evaluation.stop();
            amount = amount == null ? Fraction.ZERO : amount;
        }
        if (reason == null) {
            return calculation.shared(amount, profile);
        }
        return calculation.rate(reason.code().isMissing() ? null : Fraction.ZERO, reason, profile);
    }

    private Rate rate(Fraction amount, Reason reason, int profile) {
        return new Rate(amount, reason, List.copyOf(steps), used(rule, facts, law), profile);
    }

    private Reason barred() {
        Item item = rule.item();
        Answer entitled = item.eligibility().when().ask(facts);
        if (!entitled.isKnown()) {
            return Reason.missing(entitled.missing());
        }
        if (!entitled.holds()) {
            return new Reason(
                    ReasonCode.NOT_ELIGIBLE,
                    null,
                    Sentence.NOT_ELIGIBLE.of(ConditionText.of(item.eligibility().when())),
                    item.title().basis());
        }
        for (Exclusion exclusion : item.eligibility().exclusions()) {
            Answer excluded = exclusion.when().ask(facts);
            if (!excluded.isKnown()) {
                return Reason.missing(excluded.missing());
            }
            if (excluded.holds()) {
                return new Reason(ReasonCode.EXCLUDED, null, exclusion.reason(), exclusion.basis());
            }
        }
        return null;
    }

    private Rate shared(Fraction amount, int profile) {
        List<Share> shares = rule.item().pay().shares();
        for (int index = 0; index < shares.size(); index++) {
            Answer answer = shares.get(index).when().ask(facts);
            if (!answer.isKnown()) {
                return rate(null, Reason.missing(answer.missing()), profile);
            }
            if (answer.holds()) {
                return rate(step(index, shares.get(index), amount), null, profile);
            }
        }
        return rate(amount, null, profile);
    }

    private Fraction step(int index, Share share, Fraction amount) {
        Fraction part = amount.times(share.part());
        Text text = Sentence.SHARE.of(Numerals.percent(share.part()), share.reason(), ValueType.MONEY.words(part));
        Text cited = Sentence.CITED.of(text, share.basis().cited(rule.resolution()));
        steps.add(new Step("shares/" + index, cited, share.part().toString()));
        return part;
    }

    /** The national amounts and values that the rule may read by these facts, as far as they are known. */
    static Rate.Used used(Rule rule, Facts facts, Law law) {
        List<ReferenceAmount> references = rule.reading().references().stream()
                .map(reference -> known(reference, facts, law))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<PolicyValue> values = rule.reading().values().stream()
                .map(law::value)
                .filter(Objects::nonNull)
                .toList();
        return new Rate.Used(references, values);
    }

    /** The amounts that the rule reads besides facts, in a fixed order, null where one is not known. */
    static Fraction[] amounts(Rule rule, Facts facts, Law law) {
        Stream<Fraction> references = rule.reading().references().stream()
                .map(reference -> known(reference, facts, law))
                .map(row -> row == null ? null : row.amount());
        Stream<Fraction> values =
                rule.reading().values().stream().map(law::value).map(row -> row == null ? null : row.amount());
        return Stream.concat(references, values).toArray(Fraction[]::new);
    }

    private static ReferenceAmount known(AmountNode.Reference reference, Facts facts, Law law) {
        if (reference.by() == null) {
            return law.reference(reference.kind().name(), reference.key());
        }
        FactValue word = facts.get(reference.by());
        return word == null ? null : law.reference(reference.kind().name(), word.word());
    }
}
