package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Quyết định giải quyết hồ sơ: approves or refuses a claim that somebody else opened. The day is that of the decision.
 *
 * @param approved whether it is granted
 * @param reason why it is refused; absent when it is granted
 * @param version the version that the caller has seen, or null
 */
public record DecideClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        @NotNull Boolean approved,
        @Size(min = 1, max = 500) String reason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
