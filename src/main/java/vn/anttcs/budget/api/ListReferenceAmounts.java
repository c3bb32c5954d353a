package vn.anttcs.budget.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for the reference amounts in force on a day.
 *
 * @param name only this one, or null
 */
public record ListReferenceAmounts(
        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String name,

        LocalDate validOn,
        Instant knownOn) {}
