package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for one repair as it stood on a day, for those who see whose it is.
 */
public record GetEquipmentRepair(@NotBlank @Size(max = 20) String repairNo, LocalDate validOn, Instant knownOn) {}
