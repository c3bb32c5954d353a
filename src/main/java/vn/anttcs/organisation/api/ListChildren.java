package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the units directly below the unit that a code means, in the order of codes. */
public record ListChildren(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
