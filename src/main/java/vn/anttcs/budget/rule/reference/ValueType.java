package vn.anttcs.budget.rule.reference;

import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Text;

/** Loại giá trị: money or a plain number. */
public enum ValueType {
    /** Đồng. */
    MONEY,
    /** A number, such as a factor or a rate. */
    NUMBER;

    /** The amount as it is written. */
    public Text words(Fraction amount) {
        return this == MONEY ? Numerals.dong(amount) : Numerals.number(amount);
    }
}
