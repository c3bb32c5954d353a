package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for policies.
 *
 * @param unitCode only those that hold in this province of today, or null
 * @param validOn only those that hold on the day, or null for all
 * @param knownOn as known at a recorded time; now when null
 */
public record FindPolicies(
        @Size(max = 5) @Pattern(regexp = "\\d{2}") String unitCode,
        PolicyState state,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
