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
 * Ghi giảm: what is written off stays where it is until it is disposed of.
 *
 * @param holder who has it
 * @param businessDay the day on which it was done
 * @param reason why
 * @param decision on which it rests
 */
public record WriteOffEquipment(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision) {}
