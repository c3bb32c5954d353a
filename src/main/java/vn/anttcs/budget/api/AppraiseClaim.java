package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Thẩm định hồ sơ.
 *
 * @param appraisedOn the day
 * @param recommended whether the appraisal is for it
 * @param opinion what it says
 * @param version the version that the caller has seen, or null
 */
public record AppraiseClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        @NotNull LocalDate appraisedOn,
        @NotNull Boolean recommended,
        @NotBlank @Size(max = 500) String opinion,
        @PositiveOrZero Long version) {}
