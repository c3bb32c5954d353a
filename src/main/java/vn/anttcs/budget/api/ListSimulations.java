package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Asks for the simulations that the caller may see, the newest first.
 *
 * @param unitCode only those of this unit, or null
 */
public record ListSimulations(
        @Size(max = 5) @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        SimulationState state,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
