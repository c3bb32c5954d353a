package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Quét nhãn: where the piece with a label was on a day, as known at a recorded time.
 *
 * @param label what the scanner read
 */
public record LocateEquipmentByLabel(
        @NotBlank @Size(max = 200) String label, LocalDate validOn, Instant knownOn) {}
