package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Dòng đề nghị: what is asked for.
 *
 * @param size of a kind that comes in sizes; null where it is settled at receipt
 * @param quantity in units of measure
 * @param reason of this line, or null
 */
public record RequestedLine(
        @NotBlank @Size(max = 40) String kindCode,
        @Size(max = 20) String size,
        @NotNull @Min(1) @Max(10_000_000) Long quantity,
        @Size(max = 500) String reason) {}
