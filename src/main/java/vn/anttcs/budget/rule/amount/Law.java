package vn.anttcs.budget.rule.amount;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;

/**
 * Pháp luật của một ngày: what national amounts and the values of a resolution are on a day.
 *
 * @param references the national amounts
 * @param values the values of the resolution
 * @param day the day
 */
public record Law(ReferenceAmounts references, List<PolicyValue> values, LocalDate day) {

    /** The national amount on the day, or null when none is known. */
    public ReferenceAmount reference(String name, String key) {
        return references.find(name, key, day);
    }

    /** The resolution's own value on the day, or null when it sets none. */
    public PolicyValue value(String name) {
        for (PolicyValue value : values) {
            if (value.name().equals(name) && value.period().contains(day)) {
                return value;
            }
        }
        return null;
    }
}
