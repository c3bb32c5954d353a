package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.check.DueStatus;

/**
 * Danh sách đến hạn kiểm tra: asks what of a commune or a province is overdue or due soon on a day, as known then.
 *
 * @param unitCode code of the commune or province
 * @param status one of the two alone, or both
 * @param withinDays how many days ahead count as soon; as each plan says when absent
 * @param kindCode of one kind alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListDueEquipmentChecks(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        DueStatus status,
        @PositiveOrZero @Max(3650) Integer withinDays,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
