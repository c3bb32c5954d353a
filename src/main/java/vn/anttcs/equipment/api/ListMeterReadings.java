package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Các chỉ số đồng hồ của một cái, in the order of recording, for those who see who has it.
 *
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListMeterReadings(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
