package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * Nội dung kế hoạch kiểm tra: at most one interval of time, one of use, or both: what comes first counts.
 *
 * @param name what it is called, such as kiểm tra định kỳ hằng năm
 * @param intervalMonths months from one check to the next, or null
 * @param intervalDays days from one check to the next, or null
 * @param intervalUse kilometres or hours from one check to the next, or null; only of pieces with serial numbers
 * @param useUnit what is counted, or null without {@code intervalUse}
 * @param warnUse how much before that a check counts as due soon, or null for not at all
 * @param warnDays how many days before it is due a check counts as due soon
 * @param points what is looked at
 * @param checkers who may check
 * @param legalBasis what asks for it
 */
public record EquipmentCheckPlanTerms(
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Max(240) Integer intervalMonths,
        @Min(1) @Max(3650) Integer intervalDays,
        @Min(1) @Max(10_000_000) Long intervalUse,
        MeterUnit useUnit,
        @PositiveOrZero @Max(10_000_000) Long warnUse,
        @NotNull @Min(0) @Max(365) Integer warnDays,
        @NotEmpty @Size(max = 40) List<@Valid EquipmentCheckPoint> points,
        @NotEmpty @Size(max = 4) List<@Valid EquipmentChecker> checkers,
        @NotBlank @Size(max = 200) String legalBasis) {}
