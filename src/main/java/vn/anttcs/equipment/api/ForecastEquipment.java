package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Dự báo thay thế: asks what the teams of a unit will have to replace year by year.
 *
 * @param unitCode code of the commune or province, {@code VN} for the nation
 * @param years how many calendar years, the one of the day first
 * @param kindCode of one kind alone, or null
 */
public record ForecastEquipment(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        @NotNull @Min(1) @Max(10) Integer years,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn) {}
