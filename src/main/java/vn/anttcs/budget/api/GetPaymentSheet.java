package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/**
 * Asks for the sheets of a line: of what it comes to now, and of what was approved before.
 *
 * @param month the month of the line
 */
public record GetPaymentSheet(
        @NotBlank @Size(max = 20) String runNo,
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull YearMonth month,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String itemCode) {}
