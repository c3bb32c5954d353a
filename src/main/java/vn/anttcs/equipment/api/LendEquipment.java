package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Cho mượn: from a store or a team to somebody else, who has it to use until a day.
 *
 * @param from whose it is and stays: a store or a team
 * @param to who borrows
 * @param businessDay the day on which it is handed over
 * @param dueDay the last day on which it may be away
 * @param reason what for, or null
 * @param decision on which it rests, or null
 */
public record LendEquipment(
        @Valid EquipmentLender from,
        @Valid EquipmentHolder to,
        @NotNull LocalDate businessDay,
        @NotNull LocalDate dueDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
