package vn.anttcs.budget.rule.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.policy.Funding;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Pay.LimitKind;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Text;

/** Lời văn của khoản chi: the aspects of an item in plain language, but its amount. */
final class ItemText {
    private ItemText() {}

    static Map<Text, Text> aspects(Item item) {
        Map<Text, Text> aspects = new LinkedHashMap<>();
        aspects.put(Wording.PER.of(), PerText.of(item.per()));
        aspects.put(Wording.WHEN.of(), ConditionText.of(item.eligibility().when()));
        item.eligibility()
                .exclusions()
                .forEach(exclusion ->
                        aspects.put(named(Wording.EXCLUSION, exclusion.reason()), ConditionText.of(exclusion.when())));
        item.pay()
                .shares()
                .forEach(share -> aspects.put(
                        named(Wording.SHARE, ConditionText.of(share.when())), Numerals.percent(share.part())));
        item.pay().limits().forEach(limit -> aspects.put(limit(limit), most(limit)));
        item.replaces()
                .forEach(replaced ->
                        aspects.put(named(Wording.REPLACES, Text.same(replaced.item())), Text.same(replaced.item())));
        aspects.put(Wording.ROUNDING.of(), AmountText.rounding(item.pay().rounding()));
        if (item.record().funding() != null) {
            aspects.put(Wording.FUNDING.of(), funding(item.record().funding()));
        }
        return aspects;
    }

    private static Text named(Wording wording, Text name) {
        return Text.join(" ", List.of(wording.of(), name));
    }

    private static Text limit(Limit limit) {
        return Text.join(" ", List.of(Wording.LIMIT.of(), Terms.of(limit.kind()), Terms.of(limit.span())));
    }

    private static Text most(Limit limit) {
        return limit.kind() == LimitKind.DONG ? Numerals.dong(limit.most()) : Numerals.number(limit.most());
    }

    private static Text funding(Funding funding) {
        return Text.same(Stream.of(funding.source(), funding.level(), funding.classification())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }
}
