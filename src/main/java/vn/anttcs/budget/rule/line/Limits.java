package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Pay.LimitKind;
import vn.anttcs.budget.rule.policy.Pay.LimitSpan;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Giới hạn: what limits leave of quantities and money. */
final class Limits {
    private final List<Limit> limits = new ArrayList<>();
    private final List<Fraction> left = new ArrayList<>();

    /** The limits of quantity, of which something was used before. */
    Limits(List<Limit> all, Before before) {
        for (Limit limit : all) {
            if (limit.kind() == LimitKind.QUANTITY) {
                limits.add(limit);
                left.add(left(limit, before));
            }
        }
    }

    /** What is left of the limit; never below zero. */
    static Fraction left(Limit limit, Before before) {
        boolean year = limit.span() == LimitSpan.YEAR;
        Fraction used = limit.kind() == LimitKind.QUANTITY
                ? (year ? before.quantity() : before.monthQuantity())
                : Fraction.of(year ? before.dong() : before.monthDong());
        return limit.most().minus(used).greatest(Fraction.ZERO);
    }

    /** The limit that leaves the least of the quantity, or null when all leave the whole. */
    Limit tightest(Fraction quantity) {
        Limit found = null;
        Fraction least = quantity;
        for (int index = 0; index < limits.size(); index++) {
            if (left.get(index).compareTo(least) < 0) {
                least = left.get(index);
                found = limits.get(index);
            }
        }
        return found;
    }

    /** Takes as much of the quantity as all limits leave, and gives it. */
    Fraction take(Fraction quantity) {
        Fraction taken = quantity;
        for (Fraction rest : left) {
            taken = taken.least(rest);
        }
        for (int index = 0; index < left.size(); index++) {
            left.set(index, left.get(index).minus(taken));
        }
        return taken;
    }

    /** The reason that this limit gives. */
    static Reason reason(Limit limit) {
        Text most = limit.kind() == LimitKind.DONG ? Numerals.dong(limit.most()) : Numerals.number(limit.most());
        Sentence span = limit.span() == LimitSpan.YEAR ? Sentence.PER_YEAR : Sentence.PER_MONTH;
        return new Reason(ReasonCode.LIMIT, null, Sentence.LIMIT.of(span.of(most)), limit.basis());
    }
}
