package vn.anttcs.budget.api;

import java.util.List;

/**
 * Dòng chi: what one item of one policy comes to.
 *
 * @param quantity exact, a whole number or a fraction such as {@code 17/31}
 * @param rate the exact amount before rounding divided by the quantity, in đồng, or null when the quantity is zero
 * @param fundingSource who pays, or null
 * @param fundingLevel which level of the budget, or null
 * @param classification code of the budget classification, or null
 * @param reasons empty when nothing needs to be said
 */
public record EntitlementLine(
        String itemCode,
        String itemNameVi,
        String itemNameEn,
        String policyCode,
        String resolution,
        EntitlementOutcome outcome,
        String quantity,
        String rate,
        long amountDong,
        String fundingSource,
        String fundingLevel,
        String classification,
        List<EntitlementReason> reasons) {}
