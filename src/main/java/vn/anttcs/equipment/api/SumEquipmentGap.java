package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tổng hợp thiếu: asks what the teams of a commune or a province lack on a day, as known at a recorded time.
 *
 * @param unitCode code of the commune or province
 * @param kindCode of one kind alone, or null
 */
public record SumEquipmentGap(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn) {}
