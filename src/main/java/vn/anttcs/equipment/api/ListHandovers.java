package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Các biên bản bàn giao of a store, the newest day first.
 *
 * @param fromDay signed on this day or later
 * @param toDay signed on this day or earlier
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListHandovers(
        @NotBlank @Size(max = 20) String storeNo,
        LocalDate fromDay,
        LocalDate toDay,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
