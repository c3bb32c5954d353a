package vn.anttcs.checker.line;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Dòng hưởng: what a member is owed for a month and an item, computed.
 *
 * @param parts what it is made of
 * @param quantity how much of the item counts
 * @param unrounded the amount before money limits and rounding, in đồng
 * @param amount the amount, whole đồng
 * @param outcome PAID, NOTHING or UNRESOLVED
 * @param reasons codes of why something is not paid, or not known
 */
public record Line(
        List<Part> parts,
        Fraction quantity,
        Fraction unrounded,
        BigInteger amount,
        String outcome,
        Set<String> reasons) {
    /** Computes the line of a sheet's givens. */
    public static Line of(Givens givens) {
        return switch (givens.item().get("per").word("MONTH", "DUTY", "YEAR", "EVENT")) {
            case "MONTH" -> MonthLine.of(givens);
            case "DUTY" -> DutyLine.of(givens);
            case "YEAR" -> YearLine.of(givens);
            default -> EventLine.of(givens);
        };
    }

    /** Adds parts up; {@code reasons} are those that no part has. */
    static Line sum(Givens givens, Parts parts, String... reasons) {
        if (!parts.areComplete()) {
            return without("UNRESOLVED", parts.missing());
        }
        Fraction quantity = Fraction.ZERO;
        Fraction unrounded = Fraction.ZERO;
        Set<String> all = new LinkedHashSet<>(List.of(reasons));
        for (Part part : parts.all()) {
            quantity = quantity.plus(part.quantity());
            unrounded = unrounded.plus(part.amount());
            if (part.reason() != null) {
                all.add(part.reason());
            }
        }
        Fraction limited = Limits.ofMoney(givens, unrounded);
        if (limited.compareTo(unrounded) < 0) {
            all.add(Part.LIMIT);
        }
        BigInteger amount = Rounding.by(givens.item().get("rounding"), limited).floor();
        if (amount.signum() == 0 && all.isEmpty()) {
            all.add("ZERO_RATE");
        }
        String outcome = amount.signum() > 0 ? "PAID" : "NOTHING";
        return new Line(List.copyOf(parts.all()), quantity, unrounded, amount, outcome, all);
    }

    /** A line that gives nothing before anything is computed. */
    static Line nothing(String reason) {
        return without("NOTHING", Set.of(reason));
    }

    private static Line without(String outcome, Set<String> reasons) {
        return new Line(List.of(), Fraction.ZERO, Fraction.ZERO, BigInteger.ZERO, outcome, reasons);
    }
}
