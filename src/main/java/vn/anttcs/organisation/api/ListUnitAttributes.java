package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for everything that was, is and will be recorded of a unit's attributes. */
public record ListUnitAttributes(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code,
        LocalDate validOn,
        UnitAttributeName name,
        Instant knownOn) {}
