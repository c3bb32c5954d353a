package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Trình dự toán: a draft waits for its decision and is not changed any more.
 *
 * @param version the version that the caller has seen, or null
 */
public record SubmitEstimate(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotBlank @Size(max = 20) String estimateNo,
        @PositiveOrZero Long version) {}
