package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Giao người lái of a vehicle.
 *
 * @param holder who has the vehicle on the first day
 * @param driverNo number of the member, or null when nobody drives it
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null without an end
 * @param decision on which it rests, or null
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetVehicleDriver(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        @Valid EquipmentHolder holder,
        @Size(max = 20) String driverNo,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
