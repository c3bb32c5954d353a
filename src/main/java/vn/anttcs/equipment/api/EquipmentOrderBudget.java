package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Nơi ghi chi của đơn đặt mua: the line of the budget on which what comes by the order is spent.
 *
 * @param budgetYear the budget year
 * @param fundingLevel level of the budget, or null
 * @param classification codes of the classification joined by hyphens, or null
 */
public record EquipmentOrderBudget(
        @Min(2000) @Max(2100) int budgetYear,
        @Size(min = 1, max = 60) String fundingLevel,
        @Size(min = 1, max = 60) String classification) {}
