package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;

/**
 * Lập đợt chi trả: what the members of a unit, and of all units below it, are to be paid for a month, with the differences of the months before it. The work goes on after the answer.
 *
 * @param month a month that has begun
 */
public record PreparePaymentRun(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotNull YearMonth month) {}
