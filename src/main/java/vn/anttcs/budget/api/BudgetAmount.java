package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Số tiền của một dòng ngân sách.
 *
 * @param fundingSource code of the catalogue
 * @param fundingLevel code of the catalogue, or null
 * @param classification codes of chapter, type and clause, item and sub-item joined by hyphens, some of them left out; or
 *     null
 * @param amountDong in đồng; below zero takes from the line
 */
public record BudgetAmount(
        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingLevel,

        @Size(min = 1, max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]*(-[A-Z0-9][A-Z0-9_.]*){0,2}")
        String classification,

        @NotNull @Min(-9_007_199_254_740_991L) @Max(9_007_199_254_740_991L)
        Long amountDong) {}
