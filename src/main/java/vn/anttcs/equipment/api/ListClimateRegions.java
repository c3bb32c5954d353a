package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Danh sách vùng khí hậu: asks for the climate regions of a day, by code.
 *
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListClimateRegions(
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
