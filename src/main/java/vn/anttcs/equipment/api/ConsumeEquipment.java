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
 * Sử dụng hết: fuel or consumables that were used up.
 *
 * @param holder who used it
 * @param businessDay the day on which it was done
 * @param reason for what
 * @param decision on which it rests, or null
 */
public record ConsumeEquipment(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid ConsumedLine> lines,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
