package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tìm thôn, tổ dân phố.
 *
 * @param unit code of a province, district or commune: those in it and below; all where the caller may read, without it
 * @param name part of the name, with or without marks
 * @param status without it those that exist on the day
 */
public record FindResidentialUnits(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 200) String name,
        ResidentialUnitKind kind,
        RecordStatus status,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
