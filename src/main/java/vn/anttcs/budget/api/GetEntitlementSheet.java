package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Asks for the sheet of one line.
 *
 * @param policyCode which of several policies that share the month; may be null where there is one
 */
public record GetEntitlementSheet(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull YearMonth month,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String itemCode,

        @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        Instant knownOn) {}
