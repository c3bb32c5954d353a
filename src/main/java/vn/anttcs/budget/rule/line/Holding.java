package vn.anttcs.budget.rule.line;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Quy định đang áp dụng: a rule that holds for a team over some days.
 *
 * @param rule the rule
 * @param period the days
 */
public record Holding(Rule rule, DateRange period) {

    public Holding {
        Objects.requireNonNull(rule, "a holding has its rule");
        Objects.requireNonNull(period, "a holding has its days");
    }
}
