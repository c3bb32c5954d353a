package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for units; every condition may be absent.
 *
 * @param name part of the name, with or without marks
 * @param parentCode code of the unit directly above
 * @param attribute an attribute that the unit has
 * @param attributeValue the value of that attribute, such as {@code III} for {@code WAGE_REGION}
 */
public record FindUnits(
        @Size(max = 120) String name,
        UnitLevel level,
        @Pattern(regexp = "[A-Z_]{1,20}") String kind,
        @Pattern(regexp = GetUnit.CODE) String parentCode,
        UnitAttributeName attribute,
        @Size(max = 40) String attributeValue,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
