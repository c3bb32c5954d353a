package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Thiếu so với định mức của một Tổ: asks what a team lacks for its strength of a day, as known at a recorded time.
 *
 * @param kindCode of one kind alone, or null
 * @param horizonMonths months ahead: what expires within them does not count as held; null without a horizon
 * @param until last day of the horizon instead, not before the day; null without one
 */
public record GetTeamEquipmentGap(
        @NotBlank @Size(max = 20) String teamCode,
        @Size(max = 40) String kindCode,
        @Min(0) @Max(240) Integer horizonMonths,
        LocalDate until,
        LocalDate validOn,
        Instant knownOn) {}
