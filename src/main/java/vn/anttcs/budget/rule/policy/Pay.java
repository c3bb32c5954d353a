package vn.anttcs.budget.rule.policy;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Text;

/**
 * Mức chi: how much.
 *
 * @param amount the rate
 * @param shares who gets only a part of it; the first that holds counts
 * @param limits the most that is paid
 * @param rounding how the line is rounded, once
 */
public record Pay(AmountNode amount, List<Share> shares, List<Limit> limits, Rounding rounding) {

    public Pay {
        Objects.requireNonNull(amount, "an item has an amount");
        Objects.requireNonNull(rounding, "an item says how it is rounded");
        shares = List.copyOf(shares);
        limits = List.copyOf(limits);
    }

    /**
     * Hưởng một phần: a part of the rate for some.
     *
     * @param when to whom it applies
     * @param part from nothing to one
     * @param reason the reason in words
     * @param basis the article that says so
     */
    public record Share(Condition when, Fraction part, Text reason, Basis basis) {
        public Share {
            Objects.requireNonNull(when, "a share has a condition");
            Objects.requireNonNull(reason, "a share has a reason");
            Objects.requireNonNull(basis, "a share has a citation");
            if (part.signum() < 0) {
                throw new IllegalArgumentException("a share is not below zero");
            }
        }
    }

    /**
     * Giới hạn: the most that is paid within a month or a year.
     *
     * @param kind a quantity or an amount
     * @param most how much
     * @param span within what
     * @param basis the article that says so
     */
    public record Limit(LimitKind kind, Fraction most, LimitSpan span, Basis basis) {
        public Limit {
            Objects.requireNonNull(kind, "a limit is one of quantity or of money");
            Objects.requireNonNull(span, "a limit is per month or year");
            Objects.requireNonNull(basis, "a limit has a citation");
            if (most.signum() < 0) {
                throw new IllegalArgumentException("a limit is not below zero");
            }
        }
    }

    /** What is limited. */
    public enum LimitKind {
        /** The quantity: entries, days, hours or events. */
        QUANTITY,
        /** The amount in đồng. */
        DONG
    }

    /** Within what a limit holds. */
    public enum LimitSpan {
        /** A calendar month. */
        MONTH,
        /** A calendar year. */
        YEAR
    }
}
