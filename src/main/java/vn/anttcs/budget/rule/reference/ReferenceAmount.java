package vn.anttcs.budget.rule.reference;

import java.util.Objects;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.shared.DateRange;

/**
 * Mức tham chiếu: one national value over a period.
 *
 * @param kind which amount
 * @param key the key, or null when the kind has none
 * @param period the days on which it holds
 * @param amount the value, in đồng or as a number
 * @param basis the whole citation
 */
public record ReferenceAmount(ReferenceKind kind, String key, DateRange period, Fraction amount, Basis basis) {

    public ReferenceAmount {
        Objects.requireNonNull(period, "a reference amount has its days");
        Objects.requireNonNull(basis, "a reference amount has a citation");
        if (kind.keys().isEmpty() ? key != null : !kind.keys().contains(key)) {
            throw new IllegalArgumentException(kind.name() + " has no key " + key);
        }
        if (amount.signum() < 0 || (kind.type() == ValueType.MONEY && !amount.isWhole())) {
            throw new IllegalArgumentException(kind.name() + " is not " + amount);
        }
    }
}
