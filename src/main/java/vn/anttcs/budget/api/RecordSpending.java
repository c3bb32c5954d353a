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

/**
 * Ghi chi khác: records spending beside payment runs, which count by themselves.
 *
 * @param spentOn the day of the spending, within the year or after it, and not in the future
 * @param documentNumber number of the voucher
 * @param documentDate day of the voucher, or null
 * @param note what the money was spent on
 * @param lines 1 to 200, each line once and above zero
 */
public record RecordSpending(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotNull LocalDate spentOn,
        @NotBlank @Size(max = 60) String documentNumber,
        LocalDate documentDate,
        @NotBlank @Size(max = 500) String note,
        @NotEmpty @Valid @Size(max = 200) List<BudgetAmount> lines) {
    public RecordSpending {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
