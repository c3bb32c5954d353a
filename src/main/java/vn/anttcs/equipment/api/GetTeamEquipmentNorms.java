package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Định mức của một Tổ: asks what is due to a team for its strength of a day, as known at a recorded time. */
public record GetTeamEquipmentNorms(
        @NotBlank @Size(max = 20) String teamCode, LocalDate validOn, Instant knownOn) {}
