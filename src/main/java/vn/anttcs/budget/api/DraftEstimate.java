package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Lập dự toán: drafts the estimate of a unit for a year, from a finished simulation and from needs of equipment where there are
 * any.
 *
 * @param simulationNo a simulation of the unit that has all months of the year; without one the lines are added by hand
 * @param policyCode the draft of the simulation whose result is taken; the policies in force when null
 * @param note anything worth keeping, or null
 */
public record DraftEstimate(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,

        @Size(min = 1, max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo,

        @Size(min = 1, max = 60) String policyCode,
        @Size(min = 1, max = 500) String note) {}
