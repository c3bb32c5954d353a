package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a signature with its content. */
public record GetHandoverSignature(
        @NotBlank @Size(max = 20) String storeNo,
        @NotBlank @Size(max = 20) String listNo,
        @NotBlank @Size(max = 20) String signatureNo) {}
