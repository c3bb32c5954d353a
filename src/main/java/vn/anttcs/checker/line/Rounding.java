package vn.anttcs.checker.line;

import java.math.BigInteger;
import vn.anttcs.checker.json.Node;

/** Làm tròn đến bội số của một bước: to a multiple of {@code step} đồng, in a named mode. */
final class Rounding {
    private Rounding() {}

    /** By the {@code mode} and {@code step} of a node. */
    static Fraction by(Node rule, Fraction amount) {
        BigInteger step = rule.get("step").positive();
        String mode = rule.get("mode").word("HALF_UP", "HALF_DOWN", "HALF_EVEN", "UP", "DOWN");
        Fraction steps = amount.dividedBy(Fraction.of(step));
        return Fraction.of(whole(mode, steps).multiply(step));
    }

    private static BigInteger whole(String mode, Fraction steps) {
        BigInteger down = steps.floor();
        BigInteger up = steps.ceiling();
        int half = steps.minus(Fraction.of(down)).times(Fraction.of(2)).compareTo(Fraction.ONE);
        return switch (mode) {
            case "UP" -> up;
            case "DOWN" -> down;
            default -> half < 0 || (half == 0 && staysDown(mode, down)) ? down : up;
        };
    }

    private static boolean staysDown(String mode, BigInteger down) {
        return mode.equals("HALF_DOWN") || (mode.equals("HALF_EVEN") && !down.testBit(0));
    }
}
