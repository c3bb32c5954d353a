package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks for a file of a run.
 */
public record GetPaymentFile(
        @NotBlank @Size(max = 20) String runNo, @NotNull PaymentFileKind kind) {}
