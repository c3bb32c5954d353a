package vn.anttcs.budget.api;

/**
 * Cộng theo khoản và nguồn: what one item comes to in a run, by where it is booked.
 *
 * @param fundingSource who pays, or null
 * @param fundingLevel which level of the budget, or null
 * @param classification code of the budget classification, or null
 * @param amountDong with all differences
 */
public record PaymentTotal(
        String itemCode, String fundingSource, String fundingLevel, String classification, long amountDong) {}
