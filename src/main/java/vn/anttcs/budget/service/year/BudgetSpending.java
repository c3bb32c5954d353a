package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.BudgetAct;
import vn.anttcs.budget.api.RecordSpending;
import vn.anttcs.budget.api.ReverseSpending;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.error.Refusal;

/** Chi khác ngoài đợt chi trả: recorded by document, taken back by a counter act only. */
@Stateless
public class BudgetSpending {
    @Inject
    private BudgetJournal journal;

    @Inject
    private BudgetUnits units;

    @Inject
    private AllocationCheck check;

    @Inject
    private CeilingDesk ceilings;

    @Inject
    private BudgetViews views;

    /** Records spending of a unit beside payment runs. */
    @Operation(value = "recordSpending", right = Right.SPENDING_RECORD, units = "unitCode", write = true)
    public BudgetAct recordSpending(RecordSpending command) {
        long unit = units.unit(command.unitCode());
        List<AllocationRule.Amount> amounts = BudgetViews.amounts(command.lines());
        refuseWrongDay(command.spentOn(), LocalDate.of(command.budgetYear(), 1, 1), "spentOn");
        journal.refuseWrong(BudgetActKind.SPEND, amounts, command.spentOn());
        List<CeilingRule.Excess> excesses = exceeding(unit, command.budgetYear(), amounts);
        BudgetActRow.Basis basis = new BudgetActRow.Basis(
                null, command.documentNumber(), command.documentDate(), null, null, command.note());
        return views.noted(
                journal.write(
                        journal.head(unit, command.budgetYear(), BudgetActKind.SPEND),
                        command.spentOn(),
                        basis,
                        amounts),
                excesses);
    }

    /** Takes back a recorded spending as a whole, from a day on. */
    @Operation(value = "reverseSpending", right = Right.SPENDING_RECORD, units = "unitCode", write = true)
    public BudgetAct reverseSpending(ReverseSpending command) {
        long unit = units.unit(command.unitCode());
        BudgetActRow spent = journal.acts()
                .find(unit, command.budgetYear(), command.actNo())
                .orElseThrow(() -> Refusal.notFound("actNo", command.actNo()));
        if (spent.head().kind() != BudgetActKind.SPEND) {
            throw Refusal.refused(
                    "BUDGET_NO_SPENDING", "actNo", spent.head().kind().name());
        }
        check.lockOpen(unit, command.budgetYear(), spent.lines());
        if (journal.acts().isReversed(spent.id())) {
            throw Refusal.refused("BUDGET_REVERSED", "actNo", command.actNo());
        }
        refuseWrongDay(command.reversedOn(), spent.effectiveOn(), "reversedOn");
        BudgetActRow.Basis basis = new BudgetActRow.Basis(
                null, spent.basis().documentNumber(), null, spent.id(), command.actNo(), command.reason());
        List<AllocationRule.Amount> back = spent.lines().stream()
                .map(line -> new AllocationRule.Amount(line.line(), -line.dong()))
                .toList();
        return views.noted(
                journal.write(
                        journal.head(unit, command.budgetYear(), BudgetActKind.REVERSE),
                        command.reversedOn(),
                        basis,
                        back),
                List.of());
    }

    /** Locks the book, refuses what a ceiling stops, and tells what goes through with a warning. */
    private List<CeilingRule.Excess> exceeding(long unit, int year, List<AllocationRule.Amount> amounts) {
        Map<BudgetLine, Long> asked = new HashMap<>();
        amounts.forEach(amount -> asked.put(amount.line(), amount.dong()));
        List<CeilingRule.Excess> excesses =
                ceilings.excesses(check.lockOpen(unit, year, amounts), year, Map.of(unit, asked));
        ceilings.refuseStopped(excesses, "lines");
        return excesses;
    }

    private void refuseWrongDay(LocalDate day, LocalDate earliest, String field) {
        if (day.isBefore(earliest) || day.isAfter(journal.today())) {
            throw Refusal.refused(
                    "BUDGET_DAY", field, earliest.toString(), journal.today().toString());
        }
    }
}
