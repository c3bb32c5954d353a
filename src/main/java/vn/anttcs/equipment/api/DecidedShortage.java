package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.anttcs.equipment.rule.stocktake.ShortageAct;

/**
 * Xử lý một dòng thiếu.
 *
 * @param lineNo of the stock-taking as it stands
 */
public record DecidedShortage(
        @NotNull @Min(1) @Max(100_000) Integer lineNo,
        @NotNull ShortageAct act) {}
