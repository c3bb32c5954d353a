package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng đã đếm.
 *
 * @param size of a kind that comes in sizes, or null
 * @param lotNo of a kind tracked by lot, or null
 * @param serialNo of a kind tracked by serial number, or null
 * @param state in which it is; SERVICEABLE when absent
 * @param counted how much is there; of a piece 1 or 0
 * @param reason of a difference, or null
 */
public record CountedLine(
        @NotBlank @Size(max = 40) String kindCode,
        @Size(max = 20) String size,
        @Size(max = 40) String lotNo,
        @Size(max = 60) String serialNo,
        EquipmentState state,
        @NotNull @Min(0) @Max(1_000_000_000) Long counted,
        @Size(max = 500) String reason) {}
