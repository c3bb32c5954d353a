package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks where the budget of a unit and everything below it stands on a day, as known at a recorded time.
 *
 * @param fundingSource only lines of this source, or null
 */
public record GetBudgetPosition(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        LocalDate validOn,
        Instant knownOn) {}
