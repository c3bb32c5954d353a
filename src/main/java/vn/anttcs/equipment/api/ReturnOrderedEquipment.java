package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Trả lại lần nhận: sends back everything of a receipt that was wrong, and takes back what was booked as spent for it.
 *
 * @param unitCode code of the commune or province that asked
 * @param movementNo the receipt
 * @param businessDay the day on which it goes back
 * @param reason why
 * @param decision on which it rests, or null
 * @param version of the request that was looked at, or null
 */
public record ReturnOrderedEquipment(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotBlank @Size(max = 20) String movementNo,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
