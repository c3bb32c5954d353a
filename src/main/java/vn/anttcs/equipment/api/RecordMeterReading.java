package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.shared.Decision;

/**
 * Ghi chỉ số đồng hồ of a piece with a serial number.
 *
 * @param holder who has it on the day
 * @param shown what the meter shows; of a new instrument what it showed when it was put in
 * @param oldShown when the instrument was replaced: what the old one showed last; else absent
 * @param reason why the instrument was replaced, or null
 * @param decision on which it rests, or null
 */
public record RecordMeterReading(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        @Valid EquipmentHolder holder,
        @NotNull LocalDate readOn,
        @NotNull MeterUnit unit,
        @NotNull @PositiveOrZero @Max(1_000_000_000) Long shown,
        @PositiveOrZero @Max(1_000_000_000) Long oldShown,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
