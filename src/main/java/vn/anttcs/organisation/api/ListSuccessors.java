package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/** Asks who received the territory of a unit by the first change after the day. */
public record ListSuccessors(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code, LocalDate validOn, Instant knownOn) {}
