package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.anttcs.equipment.rule.loan.RepairOutcome;

/**
 * Một dòng nhận lại sau sửa chữa.
 *
 * @param size of a kind that comes in sizes, or null
 * @param lotNo of a kind tracked by lot, or null
 * @param serialNo of a kind tracked by serial number, or null
 * @param quantity in units of measure; 1 with a serial number
 * @param outcome whether it can be used again
 */
public record RepairedLine(
        @NotBlank @Size(max = 40) String kindCode,
        @Size(max = 20) String size,
        @Size(max = 40) String lotNo,
        @Size(max = 60) String serialNo,
        @NotNull @Min(1) @Max(1_000_000_000) Long quantity,
        @NotNull RepairOutcome outcome) {}
