package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a payment run.
 */
public record GetPaymentRun(@NotBlank @Size(max = 20) String runNo) {}
