package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Asks what a member is owed for a month.
 *
 * @param month the month
 */
public record GetEntitlement(
        @NotBlank @Size(max = 20) String memberNo, @NotNull YearMonth month, Instant knownOn) {}
