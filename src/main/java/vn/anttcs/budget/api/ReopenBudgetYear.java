package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Mở lại năm đã quyết toán, by decision. What was carried over is taken back from the next year.
 *
 * @param reason why
 */
public record ReopenBudgetYear(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision) {}
