package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Huỷ đợt chi trả that is not approved.
 *
 * @param version the version that the caller has seen, or null
 */
public record CancelPaymentRun(
        @NotBlank @Size(max = 20) String runNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}
