package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the unit that a code means on a day; without a day today's holder of the code, else the last one. */
public record GetUnit(@NotBlank @Pattern(regexp = CODE) String code, LocalDate validOn, Instant knownOn) {
    /** Codes of provinces, districts and communes. */
    public static final String CODE = "\\d{2}|\\d{3}|\\d{5}";
}
