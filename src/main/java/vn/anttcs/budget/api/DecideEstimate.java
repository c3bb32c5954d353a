package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Duyệt hoặc trả lại dự toán, by a person who neither drafted nor submitted it.
 *
 * @param approved whether it is approved; otherwise it is a draft again
 * @param reason why it is returned; absent when it is approved
 * @param decision the act that approves it; absent when it is returned
 * @param version the version that the caller has seen, or null
 */
public record DecideEstimate(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotBlank @Size(max = 20) String estimateNo,
        @NotNull Boolean approved,
        @Size(min = 1, max = 500) String reason,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
