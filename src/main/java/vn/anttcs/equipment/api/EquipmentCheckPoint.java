package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Nội dung cần kiểm tra: one point of the checklist.
 *
 * @param pointCode its code in the plan
 * @param name what is looked at
 */
public record EquipmentCheckPoint(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String pointCode,
        @NotBlank @Size(max = 150) String name) {}
