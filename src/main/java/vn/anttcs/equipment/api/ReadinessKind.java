package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Loại phải có: the code of a kind of equipment. */
public record ReadinessKind(@NotBlank @Size(max = 40) String kindCode) {}
