package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Giấy tờ xe đến hạn: asks which papers of vehicles of a commune or a province have run out or do so soon on a day, as
 * known then.
 *
 * @param unitCode code of the commune or province
 * @param withinDays how many days ahead count as soon, 30 when absent
 * @param kindCode of one kind of vehicle alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListDueVehiclePapers(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @PositiveOrZero @Max(3650) Integer withinDays,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
