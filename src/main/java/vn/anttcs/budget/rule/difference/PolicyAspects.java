package vn.anttcs.budget.rule.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.policy.Territory;
import vn.anttcs.budget.rule.policy.Validity;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Text;

/** What a policy says outside its items, aspect by aspect in words. */
final class PolicyAspects {
    private PolicyAspects() {}

    static Map<Text, Text> validity(Validity validity) {
        Map<Text, Text> aspects = new LinkedHashMap<>();
        aspects.put(Wording.VALID_FROM.of(), Text.same(validity.period().from().toString()));
        if (!validity.period().isOpen()) {
            aspects.put(Wording.VALID_TO.of(), Text.same(validity.period().to().toString()));
        }
        if (validity.firstMonth() != null) {
            aspects.put(Wording.FIRST_MONTH.of(), Terms.of(validity.firstMonth()));
        }
        aspects.put(
                Wording.TERRITORY.of(),
                Text.join(
                        "; ",
                        validity.territory().stream()
                                .map(PolicyAspects::territory)
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

    static Map<Text, Text> values(Policy policy) {
        Map<Text, Text> values = new LinkedHashMap<>();
        for (PolicyValue value : policy.values()) {
            Text name = Wording.VALUE.of(
                    Text.same(value.name()), Text.same(value.period().from().toString()));
            values.put(name, value.type().words(value.amount()));
        }
        return values;
    }

    static Map<Text, Text> sizes(Policy policy) {
        Map<Text, Text> sizes = new LinkedHashMap<>();
        for (TeamSize size : policy.teamSizes()) {
            sizes.put(ConditionText.of(size.applies()), SizeText.of(size));
        }
        return sizes;
    }
}
