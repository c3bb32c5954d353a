package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Nhận lại sau sửa chữa: all of what went or a part, repaired or beyond repair.
 *
 * @param holder whose it is
 * @param repairNo number of the repair
 * @param businessDay the day on which it comes back
 * @param costDong what the repair cost, in đồng
 * @param documentNo number of the invoice, or null
 * @param reason what was done, or null
 * @param decision on which it rests, or null
 */
public record TakeEquipmentFromRepair(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String repairNo,
        @NotNull LocalDate businessDay,
        @NotNull @Min(0) @Max(1_000_000_000_000L) Long costDong,
        @Size(max = 60) String documentNo,
        @NotEmpty @Size(max = 500) List<@Valid RepairedLine> lines,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
