package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Trần kinh phí: the most that may be spent in a year.
 *
 * @param fundingSource only from this source, such as LOCAL_BUDGET; from all when null
 * @param fundingLevel only at this level of the budget, such as PROVINCE; at all when null
 */
public record SimulationCeiling(
        @NotNull @Min(2024) @Max(2100) Integer budgetYear,

        @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String fundingSource,

        @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String fundingLevel,

        @NotNull @Positive @Max(9_000_000_000_000_000L) Long amountDong) {}
