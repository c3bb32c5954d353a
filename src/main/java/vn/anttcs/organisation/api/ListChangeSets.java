package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for applied change sets in the order of their numbers.
 *
 * @param effectiveFrom only those effective on this day or later
 * @param effectiveTo only those effective before this day
 */
public record ListChangeSets(
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
