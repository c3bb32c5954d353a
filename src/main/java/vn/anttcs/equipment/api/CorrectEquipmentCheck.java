package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Hủy một lần kiểm tra ghi nhầm: a counter record takes back what it did; nothing is edited.
 *
 * @param checkNo number of the check that was wrong
 * @param reason why
 * @param decision on which it rests, or null
 */
public record CorrectEquipmentCheck(
        @NotBlank @Size(max = 20) String checkNo,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
