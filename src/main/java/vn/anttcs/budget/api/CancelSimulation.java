package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Hủy mô phỏng: stops a simulation; one that has ended stays as it is. */
public record CancelSimulation(
        @NotBlank @Size(max = 18) @Pattern(regexp = "\\d{1,18}")
        String simulationNo) {}
