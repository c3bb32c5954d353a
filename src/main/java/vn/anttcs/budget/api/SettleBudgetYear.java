package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Quyết toán năm: closes a year of a unit and everything below it for a funding source. Nothing is allocated or spent in it
 * any more; what is not carried over lapses.
 *
 * @param carryOvers what goes into the next year, line by line; none when absent
 * @param note anything worth keeping, or null
 */
public record SettleBudgetYear(
        @NotBlank @Size(max = 10) String unitCode,
        @Min(2000) @Max(2100) int budgetYear,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String fundingSource,

        @Valid @Size(max = 200) List<CarryOver> carryOvers,
        @Size(min = 1, max = 500) String note,
        @NotNull @Valid Decision decision) {
    public SettleBudgetYear {
        carryOvers = carryOvers == null ? List.of() : List.copyOf(carryOvers);
    }
}
