package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Danh sách định mức nhiên liệu: asks for the norms on a day, by kind and territory.
 *
 * @param unitCode code today of one territory alone, or VN
 * @param kindCode of one kind alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListFuelNorms(
        @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
