package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.BudgetSettlement;
import vn.anttcs.budget.api.GetBudgetSettlement;
import vn.anttcs.budget.api.ReopenBudgetYear;
import vn.anttcs.budget.api.SettleBudgetYear;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Quyết toán năm: closes a year, carries over, and opens it again by decision. */
@Stateless
public class BudgetSettlements {
    @Inject
    private SettlementDesk desk;

    @Inject
    private CarryOverDesk carrying;

    @Inject
    private ClosedYears closed;

    @Inject
    private BudgetBooks books;

    @Inject
    private Clockwork clockwork;

    /** Closes a year that has ended for a unit, everything below it and a funding source, and carries over what is decided. */
    @Operation(value = "settleBudgetYear", right = Right.BUDGET_SETTLE, units = "unitCode", write = true)
    public BudgetSettlement settleBudgetYear(SettleBudgetYear command) {
        LocalDate end = LocalDate.of(command.budgetYear(), 12, 31);
        if (!clockwork.today().isAfter(end)) {
            throw Refusal.refused("BUDGET_YEAR_NOT_ENDED", "budgetYear", end.toString());
        }
        long unit = books.lockOnly(command.unitCode(), command.budgetYear());
        Set<String> source = Set.of(command.fundingSource());
        closed.refuseClosed(unit, command.budgetYear(), source, "budgetYear");
        carrying.carry(unit, command);
        desk.close(unit, command);
        return view(command.unitCode(), command.budgetYear(), command.fundingSource());
    }

    /** Opens a closed year again and takes back what was carried over. */
    @Operation(value = "reopenBudgetYear", right = Right.BUDGET_SETTLE, units = "unitCode", write = true)
    public BudgetSettlement reopenBudgetYear(ReopenBudgetYear command) {
        long unit = books.lockOnly(command.unitCode(), command.budgetYear());
        List<Long> here = closed
                .closedBy(
                        unit,
                        command.budgetYear(),
                        command.fundingSource(),
                        clockwork.readTime(null, null).knownOn())
                .stream()
                .toList();
        if (!here.equals(List.of(unit))) {
            throw Refusal.refused(
                    "BUDGET_NOT_CLOSED", "budgetYear", command.unitCode(), String.valueOf(command.budgetYear()));
        }
        carrying.takeBack(unit, command);
        desk.reopen(unit, command);
        return view(command.unitCode(), command.budgetYear(), command.fundingSource());
    }

    private BudgetSettlement view(String unitCode, int year, String source) {
        return desk.view(new GetBudgetSettlement(unitCode, year, source, null));
    }

    /** What a unit and everything below it was allocated and spent in a year, what is carried over and what lapses. */
    @Operation(value = "getBudgetSettlement", right = Right.BUDGET_READ, units = "unitCode")
    public BudgetSettlement getBudgetSettlement(GetBudgetSettlement query) {
        return desk.view(query);
    }
}
