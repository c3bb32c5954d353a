package vn.anttcs.budget.rule.policy;

import java.util.Objects;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.shared.DateRange;

/**
 * Giá trị do nghị quyết quy định: a named, dated and cited value of a resolution.
 *
 * @param name its name in the package
 * @param period the days on which it holds
 * @param type money or a number
 * @param amount the value; a percentage is already divided by 100
 * @param basis the article that sets it
 */
public record PolicyValue(String name, DateRange period, ValueType type, Fraction amount, Basis basis) {

    public PolicyValue {
        Objects.requireNonNull(name, "a value has a name");
        Objects.requireNonNull(period, "a value has its days");
        Objects.requireNonNull(type, "a value is money or a number");
        Objects.requireNonNull(basis, "a value has a citation");
        if (amount.signum() < 0 || (type == ValueType.MONEY && !amount.isWhole())) {
            throw new IllegalArgumentException(name + " is not " + amount);
        }
    }
}
