package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Hủy bút toán chi: takes back a recorded spending by a counter act, as a whole and once.
 *
 * @param actNo the spending
 * @param reversedOn the day from which it does not count any more, not before the spending and not in the future
 * @param reason why it is taken back
 */
public record ReverseSpending(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,
        @NotBlank @Size(max = 20) String actNo,
        @NotNull LocalDate reversedOn,
        @NotBlank @Size(max = 500) String reason) {}
