package vn.anttcs.budget.rule.year;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Quyết toán: what may be carried over into the next year. */
public final class SettlementRule {
    private SettlementRule() {}

    /** What stands against carrying over. */
    public enum Ground {
        /** A line is carried over twice. */
        BUDGET_LINE_TWICE,
        /** Nothing, or less, is carried over. */
        BUDGET_AMOUNT,
        /** More than remains of a line. */
        BUDGET_CARRY_OVER
    }

    /** What stands against carrying amounts over; everything at once. */
    public static Set<Ground> against(Collection<AllocationRule.Amount> carried, Map<BudgetLine, LinePosition> lines) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        Set<BudgetLine> seen = new HashSet<>();
        for (AllocationRule.Amount amount : carried) {
            if (!seen.add(amount.line())) {
                grounds.add(Ground.BUDGET_LINE_TWICE);
            }
            if (amount.dong() <= 0) {
                grounds.add(Ground.BUDGET_AMOUNT);
            }
            if (amount.dong()
                    > lines.getOrDefault(amount.line(), LinePosition.NOTHING).remainingDong()) {
                grounds.add(Ground.BUDGET_CARRY_OVER);
            }
        }
        return grounds;
    }
}
