package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tổng hợp đang giữ: asks what is held in a commune or a province on a day, as known at a recorded time.
 *
 * @param unitCode code today of the commune or province
 * @param kindCode of one kind alone, or null
 */
public record SumEquipmentHoldings(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn) {}
