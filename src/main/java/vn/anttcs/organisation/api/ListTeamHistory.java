package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/**
 * Asks for everything that was ever recorded about a team, up to a recorded time.
 */
public record ListTeamHistory(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String teamCode,

        Instant knownOn) {}
