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
 * Thanh lý: what was written off leaves its store for good.
 *
 * @param storeNo the store
 * @param businessDay the day on which it was done
 * @param reason how
 * @param decision on which it rests
 */
public record DisposeEquipment(
        @NotBlank @Size(max = 20) String storeNo,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision) {}
