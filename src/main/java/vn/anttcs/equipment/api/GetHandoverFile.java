package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a hand-over list to print and sign.
 *
 * @param format null is HTML
 */
public record GetHandoverFile(
        @NotBlank @Size(max = 20) String storeNo,
        @NotBlank @Size(max = 20) String listNo,
        HandoverFormat format) {}
