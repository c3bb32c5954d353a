package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/**
 * Asks for everything that was ever recorded about a residential unit, up to a recorded time.
 */
public record ListResidentialUnitHistory(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String code,

        Instant knownOn) {}
