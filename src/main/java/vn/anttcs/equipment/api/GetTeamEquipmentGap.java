package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Thiếu so với định mức của một Tổ: asks what a team lacks for its strength of a day, as known at a recorded time.
 *
 * @param kindCode of one kind alone, or null
 */
public record GetTeamEquipmentGap(
        @NotBlank @Size(max = 20) String teamCode,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn) {}
