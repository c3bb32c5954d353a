package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;

/**
 * Ghi giấy tờ xe: registration, inspection or insurance.
 *
 * @param holder who has the vehicle on the first day
 * @param number of the paper
 * @param issuer who issued it
 * @param validFrom first day
 * @param validTo first day on which it is no longer valid, or null without an end
 * @param version version that the caller has seen, or null when it does not matter
 */
public record RecordVehiclePaper(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        @NotNull VehiclePaperKind paper,
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String issuer,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @PositiveOrZero Long version) {}
