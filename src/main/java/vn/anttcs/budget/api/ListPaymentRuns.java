package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/**
 * Asks for payment runs, the newest first.
 *
 * @param unitCode only those of this unit, or null
 * @param month only those of this month, or null
 */
public record ListPaymentRuns(
        @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        YearMonth month,
        PaymentRunState state,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
