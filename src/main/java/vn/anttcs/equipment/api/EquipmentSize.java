package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Cỡ số of an item, such as 40 or XL. */
public record EquipmentSize(@NotBlank @Size(max = 20) String size) {}
