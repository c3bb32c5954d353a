package vn.anttcs.budget.rule.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.text.Text;

/** So sánh hai chính sách: what a policy changes against another one, as sentences in both languages. */
public final class PolicyDifference {
    private final List<Text> sentences = new ArrayList<>();

    private PolicyDifference() {}

    /** What the new policy changes; nothing when both mean the same. Names and citations are not compared. */
    public static List<Text> of(Policy old, Policy young) {
        PolicyDifference difference = new PolicyDifference();
        difference.compare(PolicyAspects.validity(old.validity()), PolicyAspects.validity(young.validity()), List.of());
        difference.compare(PolicyAspects.values(old), PolicyAspects.values(young), List.of());
        difference.items(old, young);
        difference.compare(PolicyAspects.sizes(old), PolicyAspects.sizes(young), List.of(Wording.TEAM_SIZE.of()));
        return List.copyOf(difference.sentences);
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
