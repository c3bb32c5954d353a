package vn.anttcs.budget.rule.simulation;

import java.util.List;

/**
 * Chi phí của một tháng: what one member's month comes to under one set of policies.
 *
 * @param items what each item gives; one item may stand twice when two policies share the month
 * @param governed whether any policy has an item for the member at all
 * @param unresolved whether something that a rule reads is missing
 * @param split whether two policies share the month for one item
 */
public record MonthCost(List<ItemCost> items, boolean governed, boolean unresolved, boolean split) {
    public MonthCost {
        items = List.copyOf(items);
    }

    /**
     * Một khoản.
     *
     * @param item code of the item
     * @param funding source and level of the budget; empty when the policy names none
     * @param dong the amount in đồng
     */
    public record ItemCost(String item, String funding, long dong) {}

    /** The whole month in đồng. */
    public long dong() {
        long sum = 0;
        for (ItemCost item : items) {
            sum = Math.addExact(sum, item.dong());
        }
        return sum;
    }
}
