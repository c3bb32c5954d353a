package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Duyệt đợt chi trả, by a person who did not prepare it.
 *
 * @param version the version that the caller has seen, or null
 */
public record ApprovePaymentRun(
        @NotBlank @Size(max = 20) String runNo,
        @PositiveOrZero Long version) {}
