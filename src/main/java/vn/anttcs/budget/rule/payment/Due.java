package vn.anttcs.budget.rule.payment;

import java.util.Objects;

/**
 * Một khoản của một tháng: what one item comes to for a member and month.
 *
 * @param item code of the item
 * @param dong the amount in đồng, zero or more
 */
public record Due(String item, long dong) {
    public Due {
        Objects.requireNonNull(item, "an amount belongs to an item");
        if (dong < 0) {
            throw new IllegalArgumentException("nobody is owed less than nothing: " + item + " " + dong);
        }
    }
}
