package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tổng hợp thiếu: asks what the teams of a commune, a province or the nation lack on a day, as known at a recorded time.
 *
 * @param unitCode code of the commune or province, {@code VN} for the nation
 * @param kindCode of one kind alone, or null
 * @param horizonMonths months ahead: what expires within them does not count as held; null without a horizon
 * @param until last day of the horizon instead, not before the day; null without one
 */
public record SumEquipmentGap(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        @Size(max = 40) String kindCode,
        @Min(0) @Max(240) Integer horizonMonths,
        LocalDate until,
        LocalDate validOn,
        Instant knownOn) {}
