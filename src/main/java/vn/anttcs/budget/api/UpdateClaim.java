package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Bổ sung hồ sơ: says anew what happened and which documents are there, while nothing is decided.
 *
 * @param version the version that the caller has seen, or null
 */
public record UpdateClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        @NotNull @Valid ClaimCircumstances circumstances,
        @PositiveOrZero Long version) {}
