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
 * Tìm lại được: what was noted as lost is there again, with whoever had it.
 *
 * @param holder who had it
 * @param lossNo the movement by which the loss was noted
 * @param businessDay the day on which it was found
 * @param reason how it was found
 * @param decision on which it rests, or null
 */
public record RecordFoundEquipment(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String lossNo,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
