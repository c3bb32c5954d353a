package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Báo mất: what is lost is no longer held.
 *
 * @param holder who had it
 * @param businessDay the day on which it was done
 * @param reason how it came about
 * @param decision with which the inquiry ended
 */
public record ReportEquipmentLoss(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision) {}
