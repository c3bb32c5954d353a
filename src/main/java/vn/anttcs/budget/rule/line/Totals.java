package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Pay.LimitKind;
import vn.anttcs.shared.Money;

/** Tổng của dòng: adds the parts, holds the limits of money, rounds once and says why. */
final class Totals {
    private Totals() {}

    /** The line of these parts; the reason, if any, concerns the line as a whole. */
    static Line line(Rule rule, Line.Span span, Parts asked, Reason whole, Before before) {
        List<Part> parts = asked.parts();
        Set<Reason> reasons = new LinkedHashSet<>();
        if (whole != null) {
            reasons.add(whole);
        }
        for (Part part : parts) {
            if (part.isMissing()) {
                return unresolved(rule, span, asked, before);
            }
            if (part.reason() != null) {
                reasons.add(part.reason());
            }
        }
        Fraction quantity = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (Part part : parts) {
            quantity = quantity.plus(part.quantity());
            sum = sum.plus(part.worth());
        }
        return finished(new Line(
                rule,
                span,
                parts,
                new Line.Total(Outcome.PAID, quantity.times(span.share()), sum.times(span.share()), null, 0, before),
                List.copyOf(reasons),
                asked.others()));
    }

    private static Line unresolved(Rule rule, Line.Span span, Parts asked, Before before) {
        List<Reason> missing = asked.parts().stream()
                .filter(Part::isMissing)
                .map(Part::reason)
                .distinct()
                .toList();
        Line.Total total = new Line.Total(Outcome.UNRESOLVED, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, 0, before);
        return new Line(rule, span, asked.parts(), total, missing, asked.others());
    }

    private static Line finished(Line sum) {
        Fraction limited = sum.total().unrounded();
        List<Reason> reasons = new ArrayList<>(sum.reasons());
        for (Limit limit : sum.rule().item().pay().limits()) {
            if (limit.kind() == LimitKind.DONG) {
                Fraction left = Limits.left(limit, sum.total().before());
                if (limited.compareTo(left) > 0) {
                    limited = left;
                    reasons.add(Limits.reason(limit));
                }
            }
        }
        long dong = Money.of(sum.rule().item().pay().rounding().apply(limited).toLong())
                .dong();
        if (dong == 0 && reasons.isEmpty()) {
            reasons.add(
                    Reason.of(ReasonCode.ZERO_RATE, sum.rule().item().title().basis()));
        }
        Outcome outcome = dong > 0 ? Outcome.PAID : Outcome.NOTHING;
        Line.Total total = new Line.Total(
                outcome,
                sum.total().quantity(),
                sum.total().unrounded(),
                limited,
                dong,
                sum.total().before());
        return new Line(sum.rule(), sum.span(), sum.parts(), total, List.copyOf(reasons), sum.others());
    }
}
