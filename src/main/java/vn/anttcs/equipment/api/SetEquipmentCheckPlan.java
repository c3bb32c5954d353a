package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Đặt kế hoạch kiểm tra: says how often a kind is checked, what is looked at and by whom. A kind may have several plans.
 *
 * @param planCode its code among the plans of the kind, for good
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null without an end
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetEquipmentCheckPlan(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String planCode,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Valid EquipmentCheckPlanTerms terms,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
