package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Asks for a result as a file of comma-separated values.
 *
 * @param partNo which part of it, counted from 1; the first when null
 */
public record GetSimulationFile(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo,

        @NotNull SimulationFileKind kind,
        @Positive Integer partNo) {}
