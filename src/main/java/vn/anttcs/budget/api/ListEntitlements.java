package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Asks what the members of a unit are owed for a month.
 *
 * @param unitCode the unit whose members, and those of all units below it, are meant
 */
public record ListEntitlements(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotNull YearMonth month,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
