package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Chấm dứt kế hoạch kiểm tra: from a day on nothing is due by it. What was checked stays on record.
 *
 * @param planCode its code among the plans of the kind
 * @param from first day on which it no longer holds
 * @param version version that the caller has seen, or null when it does not matter
 */
public record EndEquipmentCheckPlan(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 40) String planCode,
        @NotNull LocalDate from,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
