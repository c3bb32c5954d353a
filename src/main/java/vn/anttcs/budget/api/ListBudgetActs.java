package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.anttcs.budget.rule.year.BudgetActKind;

/**
 * Asks for the journal of a unit and everything below it in a year, the latest act first.
 *
 * @param kind only acts of this kind, or null
 * @param fundingSource only acts with a line of this source, or null
 * @param limit 1 to 500, 50 when absent
 * @param cursor of the page before, or null
 */
public record ListBudgetActs(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        BudgetActKind kind,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @Min(1) @Max(500) Integer limit,
        @Size(min = 1, max = 2000) String cursor,
        Instant knownOn) {}
