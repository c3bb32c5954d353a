package vn.anttcs.budget.rule.difference;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.text.Text;

/** Chính sách bằng lời: everything that a policy rules, aspect by aspect, for those who do not read packages. */
public final class PolicyOutline {
    private PolicyOutline() {}

    /** When and where it holds, what it repeals, and its values. */
    public static Map<Text, Text> head(Policy policy) {
        Map<Text, Text> aspects = new LinkedHashMap<>(PolicyAspects.validity(policy.validity()));
        aspects.putAll(PolicyAspects.values(policy));
        return aspects;
    }

    /** Who gets an item, how much of it, and how it is paid. */
    public static Map<Text, Text> item(Item item) {
        Map<Text, Text> aspects = new LinkedHashMap<>();
        AmountText.byCase(item.pay().amount())
                .forEach((whom, amount) -> aspects.put(Wording.WITHIN.of(Wording.AMOUNT.of(), whom), amount));
        aspects.putAll(ItemText.aspects(item));
        return aspects;
    }

    /** How many members a team has, by what it covers. */
    public static Map<Text, Text> teamSizes(Policy policy) {
        return PolicyAspects.sizes(policy);
    }
}
