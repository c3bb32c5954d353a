package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Dòng duyệt khác số đề nghị.
 *
 * @param lineNo number of the line
 * @param quantity what is approved, from 0 to what was left so far
 * @param reason why
 */
public record ApprovedLine(
        @NotNull @Min(1) @Max(200) Integer lineNo,
        @NotNull @Min(0) @Max(10_000_000) Long quantity,
        @NotBlank @Size(max = 500) String reason) {}
