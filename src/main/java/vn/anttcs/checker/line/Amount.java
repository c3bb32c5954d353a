package vn.anttcs.checker.line;

import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Số tiền hoặc con số: MONEY or a NUMBER.
 *
 * @param isMoney whether it is in đồng
 * @param value how much, exactly
 */
public record Amount(boolean isMoney, Fraction value) {
    static Amount money(Fraction value) {
        return new Amount(true, value);
    }

    static Amount number(Fraction value) {
        return new Amount(false, value);
    }

    /** What {@code dong}, {@code number} or {@code percent} of a node says; exactly one of them. */
    static Amount literal(Node node) {
        int said = (node.has("dong") ? 1 : 0) + (node.has("number") ? 1 : 0) + (node.has("percent") ? 1 : 0);
        if (said != 1) {
            throw node.malformed(Phrase.UNKNOWN_NODE);
        }
        if (node.has("dong")) {
            return money(Fraction.of(node.get("dong").whole()));
        }
        return number(node.has("number") ? Fraction.decimal(node.get("number")) : percent(node.get("percent")));
    }

    /** So many hundredths. */
    static Fraction percent(Node node) {
        return Fraction.decimal(node).dividedBy(Fraction.of(100));
    }
}
