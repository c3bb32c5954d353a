package vn.anttcs.checker.line;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.checker.json.Node;

/** Giới hạn: at most so much per month, or per year with what it has given before. */
final class Limits {
    private Limits() {}

    /** What the money limits leave of an amount. */
    static Fraction ofMoney(Givens givens, Fraction amount) {
        Fraction left = amount;
        for (Node limit : givens.item().find("limits").items()) {
            if (limit.has("dong")) {
                left = left.least(left(givens, limit, "dong"));
            }
        }
        return left;
    }

    /** What the quantity limits leave of parts, in their order. */
    static List<Part> ofQuantity(Givens givens, List<Part> parts) {
        List<Part> limited = parts;
        for (Node limit : givens.item().find("limits").items()) {
            if (limit.has("quantity")) {
                limited = within(left(givens, limit, "quantity"), limited);
            }
        }
        return limited;
    }

    private static List<Part> within(Fraction most, List<Part> parts) {
        List<Part> limited = new ArrayList<>();
        Fraction left = most;
        for (Part part : parts) {
            Part counted = part.limitedTo(left);
            limited.add(counted);
            left = left.minus(counted.weight());
        }
        return limited;
    }

    private static Fraction left(Givens givens, Node limit, String what) {
        Fraction most = Fraction.bound(limit.get(what));
        boolean yearly = limit.get("per").word("MONTH", "YEAR").equals("YEAR");
        String before = yearly ? what : what.equals("dong") ? "monthDong" : "monthQuantity";
        return most.minus(givens.before(before)).greatest(Fraction.ZERO);
    }
}
