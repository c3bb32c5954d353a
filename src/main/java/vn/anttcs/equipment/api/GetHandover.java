package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for a hand-over list.
 */
public record GetHandover(
        @NotBlank @Size(max = 20) String storeNo,
        @NotBlank @Size(max = 20) String listNo,
        Instant knownOn) {}
