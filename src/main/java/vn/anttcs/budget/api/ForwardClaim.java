package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Chuyển hồ sơ: hands a complete dossier to those who appraise it.
 *
 * @param forwardedOn the day
 * @param version the version that the caller has seen, or null
 */
public record ForwardClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        @NotNull LocalDate forwardedOn,
        @PositiveOrZero Long version) {}
