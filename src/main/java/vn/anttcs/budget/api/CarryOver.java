package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Chuyển nguồn của một dòng sang năm sau.
 *
 * @param fundingLevel code of the catalogue, or null
 * @param classification codes of the catalogue joined by hyphens, or null
 * @param amountDong in đồng, at most what remains of the line
 * @param basis why it may be carried over
 */
public record CarryOver(
        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingLevel,

        @Size(min = 1, max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]*(-[A-Z0-9][A-Z0-9_.]*){0,2}")
        String classification,

        @NotNull @Positive @Max(9_007_199_254_740_991L) Long amountDong,
        @NotBlank @Size(max = 500) String basis) {}
