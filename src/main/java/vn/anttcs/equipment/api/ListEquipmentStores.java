package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Danh sách kho: the stores of a day, by number; only those whom the caller may see.
 *
 * @param unitCode code today of a unit; finds its stores and those of units below it
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentStores(
        @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
