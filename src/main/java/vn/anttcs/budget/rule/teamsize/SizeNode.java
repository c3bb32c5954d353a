package vn.anttcs.budget.rule.teamsize;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.StepCount;

/** Cách tính số lượng thành viên: one form that a size takes. */
public sealed interface SizeNode {

    /** A fixed number. */
    record Members(int members) implements SizeNode {
        public Members {
            requirePositive(members);
        }
    }

    /** A range, from which a decision chooses. */
    record Range(int least, int most) implements SizeNode {
        public Range {
            requirePositive(least);
            if (most < least) {
                throw new IllegalArgumentException("a range goes upwards");
            }
        }
    }

    /**
     * Steps by a measure.
     *
     * @param measure what is measured
     * @param rows ascending; the first whose bound holds counts
     * @param then what holds above the rows, or null
     * @param most a cap, or null
     */
    record Steps(Measure measure, List<Row> rows, Then then, Integer most) implements SizeNode {
        public Steps {
            Objects.requireNonNull(measure, "steps go by a measure");
            rows = List.copyOf(rows);
            if (rows.isEmpty() && then == null) {
                throw new IllegalArgumentException("steps have at least one row");
            }
        }
    }

    /**
     * One step.
     *
     * @param bound up to or below this
     * @param inclusive whether the bound itself belongs to the step
     * @param members how many members
     */
    record Row(Fraction bound, boolean inclusive, int members) {
        public Row {
            Objects.requireNonNull(bound, "a step has a bound");
            requirePositive(members);
        }

        boolean holds(Fraction measured) {
            int order = measured.compareTo(bound);
            return order < 0 || (inclusive && order == 0);
        }
    }

    /**
     * What holds above the rows.
     *
     * @param from where it begins
     * @param members how many members there
     * @param per how wide a step is
     * @param add how many members each step adds
     * @param count whole or begun steps
     */
    record Then(Fraction from, int members, Fraction per, int add, StepCount count) {
        public Then {
            requirePositive(members);
            requirePositive(add);
            if (per.signum() <= 0 || from.signum() < 0 || count == StepCount.EXACT) {
                throw new IllegalArgumentException("members are added in whole or begun steps above zero");
            }
        }
    }

    /** The greatest of several sizes. */
    record GreatestOf(List<SizeNode> of) implements SizeNode {
        public GreatestOf {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("the greatest of at least one size");
            }
        }
    }

    private static void requirePositive(int members) {
        if (members < 1) {
            throw new IllegalArgumentException("a team has at least one member");
        }
    }
}
