package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for a team as it is on a day; after its end as it was last.
 */
public record GetTeam(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String teamCode,

        LocalDate validOn,
        Instant knownOn) {}
