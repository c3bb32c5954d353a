package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Dòng nhận hàng theo đơn đặt mua.
 *
 * @param lineNo number of the line of the request
 * @param size of a kind that comes in sizes; null where the request names it
 * @param lotNo of a kind tracked by lot, or null
 * @param serialNo of a kind tracked by serial number, or null
 * @param quantity in units of measure; 1 with a serial number
 */
public record DeliveredLine(
        @NotNull @Min(1) @Max(200) Integer lineNo,
        @Size(max = 20) String size,
        @Size(max = 40) String lotNo,
        @Size(max = 60) String serialNo,
        @NotNull @Min(1) @Max(1_000_000_000) Long quantity) {}
