package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.equipment.rule.stocktake.StocktakeOutcome;
import vn.anttcs.shared.Decision;

/**
 * Quyết định về đợt kiểm kê, by somebody who did not count: the books are adjusted to the count, all of it or nothing, or
 * they stay as they are.
 *
 * @param holder whose holdings were counted
 * @param takeNo number of the stock-taking
 * @param shortages what is done with shortages other than noting a loss
 * @param reason why, or null
 * @param decision on which it rests, or null
 */
public record DecideStocktake(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String takeNo,
        @NotNull StocktakeOutcome outcome,
        @Size(max = 500) List<@Valid DecidedShortage> shortages,
        @Size(max = 500) String reason,
        @Valid Decision decision,
        Long version) {}
