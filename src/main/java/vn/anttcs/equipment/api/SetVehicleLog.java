package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/**
 * Nhật trình tháng of a vehicle: how much fuel it used; how far it went is what its meter says. What is said again replaces
 * what was said, which stays known.
 *
 * @param holder who has the vehicle at the end of the month, or today while the month goes on
 * @param litres used in the month
 * @param explanation why it differs from the norm, or null
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetVehicleLog(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        @NotNull YearMonth month,
        @Valid EquipmentHolder holder,
        @NotNull @PositiveOrZero @Max(1_000_000) Long litres,
        @Size(max = 500) String explanation,
        @PositiveOrZero Long version) {}
