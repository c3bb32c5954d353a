package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for one movement, for those who see one of its ends.
 */
public record GetEquipmentMovement(@NotBlank @Size(max = 20) String movementNo, Instant knownOn) {}
