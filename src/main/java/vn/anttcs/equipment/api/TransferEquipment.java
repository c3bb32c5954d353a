package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Điều chuyển: between two stores, two teams or two members, all lines or none.
 *
 * @param from who gives
 * @param to who receives
 * @param businessDay the day on which it was done
 * @param reason why, or null
 * @param decision on which it rests, or null
 */
public record TransferEquipment(
        @Valid EquipmentHolder from,
        @Valid EquipmentHolder to,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
