package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.EquipmentCategory;

/**
 * Danh mục trang bị: asks for the kinds of equipment on a day, by code.
 *
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentKinds(
        EquipmentCategory category,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
