package vn.anttcs.budget.rule.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.policy.Territory;
import vn.anttcs.budget.rule.policy.Validity;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Text;

/** So sánh hai chính sách: what a policy changes against another one, as sentences in both languages. */
public final class PolicyDifference {
    private final List<Text> sentences = new ArrayList<>();

    private PolicyDifference() {}

    /** What the new policy changes; nothing when both mean the same. Names and citations are not compared. */
    public static List<Text> of(Policy old, Policy young) {
        PolicyDifference difference = new PolicyDifference();
        difference.compare(validity(old.validity()), validity(young.validity()), List.of());
        difference.compare(values(old), values(young), List.of());
        difference.items(old, young);
        difference.compare(sizes(old), sizes(young), List.of(Wording.TEAM_SIZE.of()));
        return List.copyOf(difference.sentences);
    }

    private static Map<Text, Text> validity(Validity validity) {
        Map<Text, Text> aspects = new LinkedHashMap<>();
        aspects.put(Wording.VALID_FROM.of(), Text.same(validity.period().from().toString()));
        if (!validity.period().isOpen()) {
            aspects.put(Wording.VALID_TO.of(), Text.same(validity.period().to().toString()));
        }
        if (validity.firstMonth() != null) {
            aspects.put(
                    Wording.FIRST_MONTH.of(), Text.same(validity.firstMonth().name()));
        }
        aspects.put(
                Wording.TERRITORY.of(),
                Text.join(
                        "; ",
                        validity.territory().stream()
                                .map(PolicyDifference::territory)
                                .toList()));
        validity.repeals()
                .forEach(repeal -> aspects.put(
                        Text.join(" ", List.of(Wording.REPEALS.of(), Text.same(repeal.policy()))),
                        Text.same(repeal.from() + (repeal.items().isEmpty() ? "" : " " + repeal.items()))));
        return aspects;
    }

    private static Text territory(Territory territory) {
        if (territory instanceof Territory.OfUnit unit) {
            return Wording.UNIT.of(Text.same(unit.code()), Text.same(unit.on().toString()));
        }
        return Wording.FORMER_PROVINCE.of(Text.same(((Territory.OfFormerProvince) territory).province()));
    }

    private static Map<Text, Text> values(Policy policy) {
        Map<Text, Text> values = new LinkedHashMap<>();
        for (PolicyValue value : policy.values()) {
            Text name = Wording.VALUE.of(
                    Text.same(value.name()), Text.same(value.period().from().toString()));
            values.put(name, value.type().words(value.amount()));
        }
        return values;
    }

    private static Map<Text, Text> sizes(Policy policy) {
        Map<Text, Text> sizes = new LinkedHashMap<>();
        for (TeamSize size : policy.teamSizes()) {
            sizes.put(ConditionText.of(size.applies()), SizeText.of(size));
        }
        return sizes;
    }

    private void items(Policy old, Policy young) {
        Set<String> codes = new LinkedHashSet<>();
        old.items().forEach(item -> codes.add(item.code()));
        young.items().forEach(item -> codes.add(item.code()));
        for (String code : codes) {
            Item before = old.item(code).orElse(null);
            Item after = young.item(code).orElse(null);
            if (before == null) {
                sentences.add(Wording.ADDED.of(Wording.ITEM.of(), after.title().name()));
            } else if (after == null) {
                sentences.add(
                        Wording.REMOVED.of(Wording.ITEM.of(), before.title().name()));
            } else {
                Text name = after.title().name();
                compare(ItemText.aspects(before), ItemText.aspects(after), List.of(name));
                compare(
                        AmountText.byCase(before.pay().amount()),
                        AmountText.byCase(after.pay().amount()),
                        List.of(name, Wording.AMOUNT.of()));
            }
        }
    }

    /** One sentence for each aspect that only one has, or that differs. */
    private void compare(Map<Text, Text> old, Map<Text, Text> young, List<Text> context) {
        Set<Text> aspects = new LinkedHashSet<>(old.keySet());
        aspects.addAll(young.keySet());
        for (Text aspect : aspects) {
            Text before = old.get(aspect);
            Text after = young.get(aspect);
            if (before == null) {
                sentences.add(within(context, Wording.ADDED.of(aspect, after)));
            } else if (after == null) {
                sentences.add(within(context, Wording.REMOVED.of(aspect, before)));
            } else if (!before.equals(after)) {
                sentences.add(within(context, Wording.CHANGED.of(aspect, before, after)));
            }
        }
    }

    private static Text within(List<Text> context, Text sentence) {
        return context.isEmpty() ? sentence : Wording.WITHIN.of(Text.join(" – ", context), sentence);
    }
}
