package vn.anttcs.checker.line;

import vn.anttcs.checker.json.Node;

/** Phần của tháng: what share of a month a number of served days gives. */
final class MonthShare {
    private MonthShare() {}

    /** Of so many served days in a month of so many days. */
    static Fraction of(Node rule, int served, int days) {
        return switch (rule.get("treatment").word("FULL_MONTH", "BY_DAYS", "THRESHOLD")) {
            case "FULL_MONTH" -> Fraction.ONE;
            case "BY_DAYS" -> byDays(rule, served, days);
            default -> threshold(rule, served, days);
        };
    }

    private static Fraction threshold(Node rule, int served, int days) {
        Fraction minimum = Fraction.of(rule.get("minimumDays").whole());
        if (Fraction.of(served).compareTo(minimum) >= 0) {
            return Fraction.ONE;
        }
        return switch (rule.get("below").word("NOTHING", "HALF", "BY_DAYS")) {
            case "NOTHING" -> Fraction.ZERO;
            case "HALF" -> Fraction.ONE.dividedBy(Fraction.of(2));
            default -> byDays(rule, served, days);
        };
    }

    /** A whole month is a whole month, however few days the denominator has. */
    private static Fraction byDays(Node rule, int served, int days) {
        if (served == days) {
            return Fraction.ONE;
        }
        Node denominator = rule.get("denominator");
        Fraction wanted = denominator.value() instanceof String
                ? Fraction.of(calendar(denominator, days))
                : Fraction.of(denominator.positive());
        return Fraction.of(served).dividedBy(wanted.greatest(Fraction.of(served)));
    }

    private static int calendar(Node denominator, int days) {
        denominator.word("CALENDAR");
        return days;
    }
}
