package vn.anttcs.budget.rule.policy;

import java.util.Objects;
import java.util.Set;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.number.Fraction;

/** Kỳ chi trả: for what an item is paid. */
public sealed interface Per {

    /** Whether days of suspension count as served. */
    default boolean countsSuspension() {
        return false;
    }

    /**
     * For each month.
     *
     * @param partMonth how an incomplete month is treated
     * @param state which state of the month counts
     * @param suspensionCounts whether days of suspension count as served
     */
    record Month(PartMonth partMonth, StateChoice state, boolean suspensionCounts) implements Per {
        public Month {
            Objects.requireNonNull(partMonth, "an item per month says how a part of a month is treated");
            Objects.requireNonNull(state, "an item per month says which state counts");
        }

        @Override
        public boolean countsSuspension() {
            return suspensionCounts;
        }
    }

    /**
     * For duty performed.
     *
     * @param kinds the kinds of entries
     * @param when what an entry must fulfil
     * @param minimumHours the hours that it must have, or null
     * @param count what is counted
     */
    record Duty(Set<DutyKind> kinds, Condition when, Fraction minimumHours, DutyCount count) implements Per {
        public Duty {
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(when, "duty has its condition, or ALWAYS");
            Objects.requireNonNull(count, "duty is counted somehow");
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("duty has at least one kind");
            }
        }
    }

    /**
     * Once a year.
     *
     * @param month the month of payment, 1 to 12
     */
    record Year(int month) implements Per {
        public Year {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("a year has no month " + month);
            }
        }
    }

    /**
     * For each event.
     *
     * @param kinds the kinds of events, upper-snake words
     */
    record Event(Set<String> kinds) implements Per {
        public Event {
            kinds = Set.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("an event has at least one kind");
            }
        }
    }
}
