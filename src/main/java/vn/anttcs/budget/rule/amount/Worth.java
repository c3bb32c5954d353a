package vn.anttcs.budget.rule.amount;

import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Text;

/**
 * Kết quả của một công thức: what a node is worth and how it is called in the sentence around it.
 *
 * @param amount the exact amount
 * @param type money or a number
 * @param phrase such as "mức lương cơ sở 2.340.000 đồng"
 */
record Worth(Fraction amount, ValueType type, Text phrase) {

    /** What a calculation is worth: called by its amount. */
    static Worth of(Fraction amount, ValueType type) {
        return new Worth(amount, type, type.words(amount));
    }
}
