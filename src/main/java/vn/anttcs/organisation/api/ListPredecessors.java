package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/** Asks of whom a unit received its territory by the last change up to the day. */
public record ListPredecessors(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code, LocalDate validOn, Instant knownOn) {}
