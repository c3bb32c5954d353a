package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.anttcs.budget.rule.year.EstimateOrigin;

/**
 * Điều chỉnh một dòng dự toán: takes the place of what was adjusted on the line before.
 *
 * @param fundingLevel code of the catalogue, or null
 * @param classification codes of the catalogue joined by hyphens, or null
 * @param origin of the line; one that is not there is added as {@code ADDED}, with nothing to rest on
 * @param adjustmentDong added to what the line rests on, or taken from it
 * @param reason why
 * @param remark anything worth keeping, or null
 */
public record EstimateAdjustment(
        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingLevel,

        @Size(min = 1, max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]*(-[A-Z0-9][A-Z0-9_.]*){0,2}")
        String classification,

        @NotNull EstimateOrigin origin,

        @NotNull @Min(-9_007_199_254_740_991L) @Max(9_007_199_254_740_991L)
        Long adjustmentDong,

        @NotBlank @Size(max = 500) String reason,
        @Size(min = 1, max = 500) String remark) {}
