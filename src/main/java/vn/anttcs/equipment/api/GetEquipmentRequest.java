package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Xem đề nghị: asks what became of a request, as known at a recorded time.
 *
 * @param unitCode code of the commune or province that asked
 */
public record GetEquipmentRequest(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        Instant knownOn) {}
