package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Điểm không đạt.
 *
 * @param pointCode point of the plan
 * @param defect what is wrong
 */
public record EquipmentCheckFinding(
        @NotBlank @Size(max = 20) String pointCode,
        @NotBlank @Size(max = 200) String defect) {}
