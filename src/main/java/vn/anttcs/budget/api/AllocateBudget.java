package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Giao, điều chỉnh dự toán: changes by decision what a unit and all below it may spend in a year.
 *
 * @param effectiveOn the day from which it counts; the day of the decision when null, but not before the year begins
 * @param lines 1 to 200, each line once
 * @param note anything worth keeping, or null
 */
public record AllocateBudget(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotNull AllocationKind kind,
        LocalDate effectiveOn,
        @NotEmpty @Valid @Size(max = 200) List<BudgetAmount> lines,
        @Size(min = 1, max = 500) String note,
        @NotNull @Valid Decision decision) {
    public AllocateBudget {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
