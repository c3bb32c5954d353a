package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.AllocateBudget;
import vn.anttcs.budget.api.BudgetAct;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Decisions;

/** Giao dự toán: what units may spend in a year, by decision. */
@Stateless
public class BudgetAllocations {
    @Inject
    private BudgetJournal journal;

    @Inject
    private BudgetUnits units;

    @Inject
    private AllocationCheck check;

    @Inject
    private BudgetViews views;

    @Inject
    private Decisions decisions;

    /** Allocates amounts to the lines of a unit, adjusts them, or moves them between lines. */
    @Operation(value = "allocateBudget", right = Right.BUDGET_ALLOCATE, units = "unitCode", write = true)
    public BudgetAct allocateBudget(AllocateBudget command) {
        long unit = units.unit(command.unitCode());
        BudgetActKind kind = BudgetActKind.valueOf(command.kind().name());
        List<AllocationRule.Amount> amounts = BudgetViews.amounts(command.lines());
        LocalDate day = day(command);
        journal.refuseWrong(kind, amounts, day);
        List<CeilingRule.Excess> excesses = check.refuseShort(unit, command.budgetYear(), amounts, day);
        BudgetActRow.Basis basis =
                new BudgetActRow.Basis(decisions.store(command.decision()), null, null, null, null, command.note());
        return views.noted(
                journal.write(journal.head(unit, command.budgetYear(), kind), day, basis, amounts), excesses);
    }

    private static LocalDate day(AllocateBudget command) {
        LocalDate first = LocalDate.of(command.budgetYear(), 1, 1);
        if (command.effectiveOn() == null) {
            LocalDate decided = command.decision().date();
            return decided.isBefore(first) ? first : decided;
        }
        if (command.effectiveOn().isBefore(first)) {
            throw Refusal.refused("BUDGET_BEFORE_YEAR", "effectiveOn", first.toString());
        }
        return command.effectiveOn();
    }
}
