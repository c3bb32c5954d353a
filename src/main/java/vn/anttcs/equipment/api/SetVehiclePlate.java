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
 * Ghi biển số of a vehicle.
 *
 * @param holder who has the vehicle on the first day
 * @param plate the registration number, in capitals and digits with hyphens and dots
 * @param validFrom first day
 * @param validTo first day on which it no longer has it, or null without an end
 * @param decision on which it rests, or null
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetVehiclePlate(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        @Valid EquipmentHolder holder,

        @NotBlank @Pattern(regexp = "[0-9A-Z][0-9A-Z.-]{3,19}")
        String plate,

        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
