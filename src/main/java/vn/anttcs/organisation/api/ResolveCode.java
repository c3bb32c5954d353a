package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/** Asks which unit an old code means, and what became of it until today; without a day the newest holder of the code. */
public record ResolveCode(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code, LocalDate validOn, Instant knownOn) {}
