package vn.anttcs.budget.rule.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.fact.Vocabulary;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Text;

/** Lời văn của mức chi: a calculation in plain language, case by case. */
final class AmountText {
    private AmountText() {}

    /** The calculation by cases: for whom, and how much. */
    static Map<Text, Text> byCase(AmountNode node) {
        Map<Text, Text> cases = new LinkedHashMap<>();
        byCase(node, null, cases);
        return cases;
    }

    private static void byCase(AmountNode node, Text context, Map<Text, Text> cases) {
        if (node instanceof AmountNode.Cases several) {
            several.of().forEach(each -> byCase(each.then(), within(context, ConditionText.of(each.when())), cases));
            if (several.otherwise() != null) {
                byCase(several.otherwise(), within(context, Wording.OTHERWISE.of()), cases);
            }
        } else {
            cases.put(context == null ? Wording.EVERYBODY.of() : context, of(node));
        }
    }

    private static Text within(Text context, Text condition) {
        return context == null ? condition : Text.join("; ", List.of(context, condition));
    }

    /** The calculation as one phrase. */
    static Text of(AmountNode node) {
        if (node instanceof AmountNode.Dong dong) {
            return Numerals.dong(Fraction.of(dong.dong()));
        }
        if (node instanceof AmountNode.Plain number) {
            return number.percent() ? Numerals.percent(number.number()) : Numerals.number(number.number());
        }
        if (node instanceof AmountNode.Reference reference) {
            return reference(reference);
        }
        if (node instanceof AmountNode.Value value) {
            return Text.same(value.name());
        }
        return node instanceof AmountNode.FactAmount fact ? fact.fact().title() : compound(node);
    }

    private static Text reference(AmountNode.Reference node) {
        Text title = node.kind().title();
        if (node.key() != null) {
            return Text.join(" ", List.of(title, Vocabulary.of(node.key())));
        }
        return node.by() == null
                ? title
                : Text.join(" ", List.of(title, Wording.FACT.of(node.by().title())));
    }

    private static Text compound(AmountNode node) {
        if (node instanceof AmountNode.Product product) {
            return joined(" × ", product.of());
        }
        if (node instanceof AmountNode.Sum sum) {
            return joined(" + ", sum.of());
        }
        if (node instanceof AmountNode.Least least) {
            return Wording.LEAST.of(joined("; ", least.of()));
        }
        if (node instanceof AmountNode.Greatest greatest) {
            return Wording.GREATEST.of(joined("; ", greatest.of()));
        }
        if (node instanceof AmountNode.TopUp topUp) {
            return Wording.TOP_UP.of(of(topUp.upTo()), of(topUp.after()));
        }
        if (node instanceof AmountNode.Round round) {
            return Wording.ROUNDED.of(of(round.of()), rounding(round.rounding()));
        }
        return node instanceof AmountNode.Progressive progressive ? progressive(progressive) : cases(node);
    }

    private static Text joined(String separator, List<AmountNode> nodes) {
        return Text.join(separator, nodes.stream().map(AmountText::of).toList());
    }

    private static Text progressive(AmountNode.Progressive node) {
        return Wording.PROGRESSIVE.of(
                Numerals.number(node.scale().from()),
                of(node.measure()),
                of(node.base()),
                of(node.add()),
                Numerals.number(node.scale().per()),
                Terms.of(node.scale().count()));
    }

    private static Text cases(AmountNode node) {
        List<Text> cases = byCase(node).entrySet().stream()
                .map(each -> Text.join(": ", List.of(each.getKey(), each.getValue())))
                .toList();
        return Wording.BY_CASE.of(Text.join("; ", cases));
    }

    /** The way of rounding. */
    static Text rounding(Rounding rounding) {
        return Wording.STEP.of(Terms.of(rounding.mode()), Numerals.dong(Fraction.of(rounding.step())));
    }
}
