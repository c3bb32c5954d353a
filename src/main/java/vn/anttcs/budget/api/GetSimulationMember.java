package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Opens the detail of one member in a simulation: computed again from what the simulation has kept. */
public record GetSimulationMember(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo,

        @NotBlank @Size(max = 20) String memberNo) {}
