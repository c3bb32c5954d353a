package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.shared.Decision;

/**
 * Đặt cách xử lý khi vượt dự toán: for a unit and everything below it that has no setting of its own.
 *
 * @param fundingSource only lines of this source; all lines when null
 * @param fundingLevel with it, exactly the line of this level; null for none
 * @param classification with it, exactly the line of this classification; null for none
 */
public record SetBudgetCeiling(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingLevel,

        @Size(min = 1, max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]*(-[A-Z0-9][A-Z0-9_.]*){0,2}")
        String classification,

        @NotNull CeilingMode mode,
        @NotNull @Valid Decision decision) {}
