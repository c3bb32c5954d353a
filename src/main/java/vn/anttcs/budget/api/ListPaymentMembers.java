package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.payment.Review;

/**
 * Asks for the members of a run, all or only those that somebody should look at.
 *
 * @param review only those with this reason to look, or null
 * @param payState only those in this state, or null
 */
public record ListPaymentMembers(
        @NotBlank @Size(max = 20) String runNo,
        Review review,
        PayState payState,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
