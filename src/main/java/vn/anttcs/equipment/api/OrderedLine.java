package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Dòng đặt mua.
 *
 * @param lineNo number of the line of the request
 * @param quantity in units of measure
 * @param priceDong of one unit, in đồng
 */
public record OrderedLine(
        @NotNull @Min(1) @Max(200) Integer lineNo,
        @NotNull @Min(1) @Max(1_000_000) Long quantity,
        @NotNull @PositiveOrZero @Max(10_000_000_000L) Long priceDong) {}
