package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Điều chỉnh dự toán đang lập, each line with its reason.
 *
 * @param lines 1 to 200
 * @param version the version that the caller has seen, or null
 */
public record AdjustEstimate(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotBlank @Size(max = 20) String estimateNo,
        @NotEmpty @Valid @Size(max = 200) List<EstimateAdjustment> lines,
        @PositiveOrZero Long version) {
    public AdjustEstimate {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
