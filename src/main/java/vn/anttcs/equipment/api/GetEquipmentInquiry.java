package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for one inquiry as known at a recorded time, for those who see who had the thing.
 */
public record GetEquipmentInquiry(@NotBlank @Size(max = 20) String inquiryNo, Instant knownOn) {}
