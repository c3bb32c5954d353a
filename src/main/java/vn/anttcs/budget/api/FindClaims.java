package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.anttcs.budget.rule.claim.ClaimState;

/**
 * Finds claims of the members whom the caller may see, the latest first.
 *
 * @param unitCode whose members, with all units below it, by their teams of today; or null
 * @param state where they stand, or null
 * @param overdue whether a step is late, or null for both
 * @param limit 1 to 500, 50 when absent
 * @param cursor of the page before, or null
 */
public record FindClaims(
        @Size(min = 1, max = 10) String unitCode,
        ClaimState state,
        Boolean overdue,
        @Min(1) @Max(500) Integer limit,
        @Size(min = 1, max = 2000) String cursor,
        Instant knownOn) {}
