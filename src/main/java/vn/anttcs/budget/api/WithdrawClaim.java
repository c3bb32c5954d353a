package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Rút hồ sơ: ends a claim that is not decided.
 *
 * @param reason why
 * @param version the version that the caller has seen, or null
 */
public record WithdrawClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}
