package vn.anttcs.budget.rule.year;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Điều kiện giao dự toán: what amounts an act may have, and how much units below may hold. */
public final class AllocationRule {
    private AllocationRule() {}

    /** An amount on a line, in đồng. */
    public record Amount(BudgetLine line, long dong) {}

    /** What is wrong with the form of an act. */
    public enum Ground {
        /** A line stands in the act twice. */
        BUDGET_LINE_TWICE,
        /** An amount is nothing, or below zero where the act only adds. */
        BUDGET_AMOUNT,
        /** What is taken from some lines is not what is added to others. */
        BUDGET_MOVE_UNEVEN
    }

    /** What is wrong with the form of an act; everything at once. */
    public static Set<Ground> wrong(BudgetActKind kind, List<Amount> amounts) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        Set<BudgetLine> lines = new HashSet<>();
        long sum = 0;
        boolean onlyAdds =
                kind == BudgetActKind.ALLOCATE || kind == BudgetActKind.CARRY_OVER || kind == BudgetActKind.SPEND;
        for (Amount amount : amounts) {
            if (!lines.add(amount.line())) {
                grounds.add(Ground.BUDGET_LINE_TWICE);
            }
            if (amount.dong() == 0 || (onlyAdds && amount.dong() < 0)) {
                grounds.add(Ground.BUDGET_AMOUNT);
            }
            sum = Math.addExact(sum, amount.dong());
        }
        if (kind == BudgetActKind.MOVE && sum != 0) {
            grounds.add(Ground.BUDGET_MOVE_UNEVEN);
        }
        return grounds;
    }

    /**
     * An allocation that holds less than it must.
     *
     * @param heldDong what is allocated
     * @param neededDong what it must be at least
     */
    public record Shortage(BudgetLine line, Kind kind, long heldDong, long neededDong) {
        /** Why it must be more. */
        public enum Kind {
            /** An allocation is never below zero. */
            BUDGET_BELOW_ZERO,
            /** Units below hold more of it than the unit has. */
            BUDGET_OVER_DISTRIBUTED
        }
    }

    /**
     * What an allocation comes to be short of on a line.
     *
     * @param position the line after the act
     * @param mayBeShort whether units below may hold more than the unit
     */
    public static List<Shortage> shortages(BudgetLine line, LinePosition position, boolean mayBeShort) {
        List<Shortage> shortages = new ArrayList<>();
        long held = position.allocatedDong();
        if (held < 0) {
            shortages.add(new Shortage(line, Shortage.Kind.BUDGET_BELOW_ZERO, held, 0));
        }
        if (!mayBeShort && position.distributedDong() > held && position.distributedDong() > 0) {
            shortages.add(new Shortage(line, Shortage.Kind.BUDGET_OVER_DISTRIBUTED, held, position.distributedDong()));
        }
        return shortages;
    }
}
