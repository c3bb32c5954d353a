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
 * Báo hỏng: what is damaged stays where it is.
 *
 * @param holder who has it
 * @param businessDay the day on which it was done
 * @param reason how it came about
 * @param decision on which it rests, or null
 */
public record ReportEquipmentDamage(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
