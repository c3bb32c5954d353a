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
 * Đưa đi sửa chữa: what is damaged goes to whoever repairs it.
 *
 * @param holder whose it is
 * @param businessDay the day on which it goes
 * @param repairer who repairs
 * @param documentNo number of the note with which it goes, or null
 * @param documentDate date of that note, or null
 * @param dueDay the last day on which it may be away, or null
 * @param reason what is wrong with it, or null
 * @param decision on which it rests, or null
 */
public record SendEquipmentToRepair(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 200) String repairer,
        @Size(max = 60) String documentNo,
        LocalDate documentDate,
        LocalDate dueDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
