package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.BudgetCeiling;
import vn.anttcs.budget.api.SetBudgetCeiling;
import vn.anttcs.budget.persistence.year.BudgetCeilingRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;

/** Cách xử lý khi vượt dự toán: warn or stop, by setting. */
@Stateless
public class BudgetCeilings {
    @Inject
    private CeilingDesk desk;

    @Inject
    private BudgetBooks books;

    @Inject
    private Decisions decisions;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Ids ids;

    /** Sets whether spending more than allocated is refused or noted, for a unit, a source of it or one line. */
    @Operation(value = "setBudgetCeiling", right = Right.BUDGET_ALLOCATE, units = "unitCode", write = true)
    public BudgetCeiling setBudgetCeiling(SetBudgetCeiling command) {
        if (command.fundingSource() == null && (command.fundingLevel() != null || command.classification() != null)) {
            throw Refusal.invalid("REQUIRED", "fundingSource");
        }
        long unit = books.lockOnly(command.unitCode(), command.budgetYear());
        BudgetCeilingRows.Set set = new BudgetCeilingRows.Set(
                ids.next(),
                command.budgetYear(),
                new CeilingRule.Setting(
                        unit,
                        new BudgetLine(command.fundingSource(), command.fundingLevel(), command.classification()),
                        command.mode()),
                clockwork.stamp(),
                decisions.store(command.decision()),
                Call.current().caller().name());
        desk.rows().add(set);
        return new BudgetCeiling(
                command.unitCode(),
                command.budgetYear(),
                command.fundingSource(),
                command.fundingLevel(),
                command.classification(),
                command.mode(),
                set.setBy(),
                set.recordedAt(),
                command.decision());
    }
}
