package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.budget.rule.year.BudgetCodeKind;

/**
 * Asks for codes of the catalogue on a day, as known at a recorded time.
 *
 * @param kind only codes of this kind, or null
 * @param code only this code, or null
 * @param retired codes out of use instead of those in use
 * @param limit 1 to 500, 50 when absent
 * @param cursor of the page before, or null
 */
public record ListBudgetCodes(
        BudgetCodeKind kind,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String code,

        Boolean retired,
        @Min(1) @Max(500) Integer limit,
        @Size(min = 1, max = 2000) String cursor,
        LocalDate validOn,
        Instant knownOn) {}
