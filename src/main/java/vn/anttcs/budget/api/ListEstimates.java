package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.anttcs.budget.rule.year.EstimateState;

/**
 * Asks for the estimates of a unit and everything below it for a year, the latest first.
 *
 * @param state only those in this state, or null
 * @param limit 1 to 500, 50 when absent
 * @param cursor of the page before, or null
 */
public record ListEstimates(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        EstimateState state,
        @Min(1) @Max(500) Integer limit,
        @Size(min = 1, max = 2000) String cursor) {}
