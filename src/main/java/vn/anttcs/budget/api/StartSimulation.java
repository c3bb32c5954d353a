package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Mô phỏng chính sách: computes what the members of a unit would be owed under drafts, each beside the policies in force,
 * without touching anything.
 *
 * @param unitCode the unit whose members, and those of all units below it, are meant
 * @param drafts side by side, each as though it alone were released; none simulates the policies in force alone
 * @param toMonth the last month, at most 36 months in all
 * @param forceOn takes the force as it is on this day for all months; what is recorded month by month when null
 * @param duty which duty the months have
 * @param dutyYear the year whose duty is taken; only with REFERENCE_YEAR
 */
public record StartSimulation(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @Size(max = 5) @Valid List<SimulatedPolicy> drafts,
        @NotNull YearMonth fromMonth,
        @NotNull YearMonth toMonth,
        LocalDate forceOn,
        Instant knownOn,
        @NotNull SimulatedDuty duty,
        @Min(2024) @Max(2100) Integer dutyYear,
        @Size(max = 50) @Valid List<SimulationCeiling> ceilings) {}
