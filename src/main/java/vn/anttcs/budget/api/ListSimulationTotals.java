package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Asks what a simulation comes to, group by group and period by period.
 *
 * @param span whole period when null
 */
public record ListSimulationTotals(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo,

        @NotNull SimulationDimension dimension,
        SimulationSpan span,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
