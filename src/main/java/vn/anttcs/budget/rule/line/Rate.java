package vn.anttcs.budget.rule.line;

import java.util.List;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.Step;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.reference.ReferenceAmount;

/**
 * Mức hưởng: what the rule gives on one day to whoever has the same facts.
 *
 * @param amount the rate; null when something is missing
 * @param reason why it is nothing or not known, or null
 * @param steps how it was calculated
 * @param used the national amounts and values that the rule reads on the day
 * @param profile two rates with the same number rest on equal facts, amounts and values
 */
public record Rate(Fraction amount, Reason reason, List<Step> steps, Used used, int profile) {

    /**
     * What the rule reads besides facts.
     *
     * @param references national amounts that are known on the day
     * @param values values of the resolution
     */
    public record Used(List<ReferenceAmount> references, List<PolicyValue> values) {}

    /** Whether something is missing. */
    public boolean isMissing() {
        return amount == null;
    }
}
