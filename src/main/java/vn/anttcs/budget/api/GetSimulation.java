package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Asks for one simulation. */
public record GetSimulation(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo) {}
