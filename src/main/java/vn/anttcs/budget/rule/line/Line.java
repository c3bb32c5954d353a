package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.number.Fraction;

/**
 * Dòng chi: what one item of one policy comes to in a month. Shared between members whose facts are
 * the same to the rule.
 *
 * @param rule the rule
 * @param span which days
 * @param parts the parts of the calculation
 * @param total what comes out
 * @param reasons why it is nothing, less, or not known
 * @param others rates that were looked at and not chosen
 */
public record Line(Rule rule, Span span, List<Part> parts, Total total, List<Reason> reasons, List<Rate> others) {

    /**
     * The days of a line.
     *
     * @param month the month
     * @param own the served days that this policy governs, as bits
     * @param servedDays the number of served days over all policies
     * @param share the policy's part of the month; one where the item is not per month
     */
    public record Span(YearMonth month, int own, int servedDays, Fraction share) {}

    /**
     * What comes out.
     *
     * @param outcome paid, nothing or unresolved
     * @param quantity months, entries, days, hours or events
     * @param unrounded the exact amount before limits of money
     * @param limited the exact amount after them
     * @param dong the rounded amount in đồng
     * @param before what was given before, for limits
     */
    public record Total(
            Outcome outcome, Fraction quantity, Fraction unrounded, Fraction limited, long dong, Before before) {}

    /** What was read besides facts, for the parts and for what was looked at and not chosen. */
    public List<Rate.Used> used() {
        return Stream.concat(parts.stream().map(Part::rate), others.stream())
                .filter(Objects::nonNull)
                .map(Rate::used)
                .distinct()
                .toList();
    }

    /** The code of the item. */
    public String item() {
        return rule.item().code();
    }

    /** The days of the month on which duty was counted, or would be if all were known, as bits. */
    int countedDays() {
        int days = 0;
        for (Part part : parts) {
            boolean counted = part.isMissing() || part.quantity().signum() > 0;
            days |= counted ? MonthDays.bit(part.from()) : 0;
        }
        return days;
    }
}
