package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Hủy một chỉ số ghi nhầm: a counter record takes it back; nothing is edited.
 *
 * @param readingNo number of the reading that was wrong
 * @param holder who had the piece, as it was recorded
 * @param reason why
 * @param decision on which it rests, or null
 */
public record CorrectMeterReading(
        @NotBlank @Size(max = 20) String readingNo,
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
