package vn.anttcs.duty.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.duty.rule.BasisState;

/**
 * Tìm lệnh điều động: asks for the orders to which all conditions given apply, by number.
 *
 * @param unit code today of a unit; finds orders of it and of units below it, and orders to go there
 * @param memberNo a member whom the order names
 * @param coversDay a day on which the order holds
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record FindMobilisations(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 20) String memberNo,
        LocalDate coversDay,
        BasisState state,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
