package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Asks who gets more or less under a draft, member by member.
 *
 * @param policyCode which of several drafts; the first when null
 * @param direction only those who get more, less or the same, or null
 * @param communeCode only those who stand last in this commune, or null
 */
public record ListSimulationChanges(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo,

        @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        SimulationDirection direction,
        @Size(max = 5) @Pattern(regexp = "\\d{5}") String communeCode,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
