package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Mở xác minh into a loss or damage that was reported.
 *
 * @param holder who had it
 * @param movementNo the movement by which the loss or damage was noted
 * @param openedOn the day on which the inquiry begins
 * @param circumstances what is known of how it came about
 */
public record OpenEquipmentInquiry(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String movementNo,
        @NotNull LocalDate openedOn,
        @NotBlank @Size(max = 2000) String circumstances) {}
