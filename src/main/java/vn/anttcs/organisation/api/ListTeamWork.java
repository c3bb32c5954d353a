package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for the open work that changes of the map left, oldest first.
 *
 * @param unit code of a province, district or commune: work that its officers or those below it decide
 */
public record ListTeamWork(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        TeamWorkKind kind,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
