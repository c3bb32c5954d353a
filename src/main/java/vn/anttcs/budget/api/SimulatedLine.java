package vn.anttcs.budget.api;

import java.time.YearMonth;

/**
 * Dòng mô phỏng: one line of a member's month under a draft, or under the policies in force.
 *
 * @param draftCode the draft that is simulated, or null for the policies in force
 * @param policyCode the policy by which the line is paid
 * @param quantity exact, a whole number or a fraction
 */
public record SimulatedLine(
        YearMonth month,
        String draftCode,
        String itemCode,
        String policyCode,
        EntitlementOutcome outcome,
        String quantity,
        long amountDong) {}
