package vn.anttcs.budget.api;

import java.time.YearMonth;
import java.util.List;

/**
 * Dòng của đợt chi trả: what a month comes to for an item now, less everything approved before.
 *
 * @param difference whether the month was approved before, or is past
 * @param policyCode the policy, or null when the month has no such item any more
 * @param resolution its resolution, or null
 * @param outcome null when the month has no such item any more
 * @param quantity exact, a whole number or a fraction, or null
 * @param fundingSource who pays, or null
 * @param fundingLevel which level of the budget, or null
 * @param classification code of the budget classification, or null
 * @param approvedInRunNo the run that approved the month last, or null
 * @param causes why it changed; empty where nothing was approved to change
 * @param reasons why it is nothing, less or not known
 */
public record PaymentLine(
        String memberNo,
        YearMonth month,
        boolean difference,
        String itemCode,
        String itemNameVi,
        String itemNameEn,
        String policyCode,
        String resolution,
        EntitlementOutcome outcome,
        String quantity,
        long computedDong,
        long approvedDong,
        long amountDong,
        String fundingSource,
        String fundingLevel,
        String classification,
        String approvedInRunNo,
        List<PaymentCause> causes,
        List<EntitlementReason> reasons) {}
