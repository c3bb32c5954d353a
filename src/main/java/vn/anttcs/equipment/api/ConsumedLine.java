package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Dòng sử dụng hết: what was used up.
 *
 * @param size of a kind that comes in sizes, or null
 * @param lotNo of a kind tracked by lot, or null
 * @param quantity in units of measure
 */
public record ConsumedLine(
        @NotBlank @Size(max = 40) String kindCode,
        @Size(max = 20) String size,
        @Size(max = 40) String lotNo,
        @NotNull @Min(1) @Max(1_000_000_000) Long quantity) {}
