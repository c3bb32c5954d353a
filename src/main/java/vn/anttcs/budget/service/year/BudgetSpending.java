package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.BudgetAct;
import vn.anttcs.budget.api.RecordSpending;
import vn.anttcs.budget.api.ReverseSpending;
import vn.anttcs.budget.persistence.year.BudgetActRow;

/** Chi khác ngoài đợt chi trả: recorded by document, taken back by a counter act only. */
@Stateless
public class BudgetSpending {
    @Inject
    private SpendingActs acts;

    @Inject
    private BudgetUnits units;

    @Inject
    private BudgetViews views;

    /** Records spending of a unit beside payment runs. */
    @Operation(value = "recordSpending", right = Right.SPENDING_RECORD, units = "unitCode", write = true)
    public BudgetAct recordSpending(RecordSpending command) {
        SpendingActs.Place place =
                new SpendingActs.Place(units.unit(command.unitCode()), command.budgetYear(), "spentOn");
        BudgetActRow.Basis basis = new BudgetActRow.Basis(
                null, command.documentNumber(), command.documentDate(), null, null, command.note());
        return shown(acts.spend(place, command.spentOn(), basis, BudgetViews.amounts(command.lines())));
    }

    /** Takes back a recorded spending as a whole, from a day on. */
    @Operation(value = "reverseSpending", right = Right.SPENDING_RECORD, units = "unitCode", write = true)
    public BudgetAct reverseSpending(ReverseSpending command) {
        SpendingActs.Place place =
                new SpendingActs.Place(units.unit(command.unitCode()), command.budgetYear(), "reversedOn");
        return shown(acts.takeBack(place, command.actNo(), command.reversedOn(), command.reason()));
    }

    private BudgetAct shown(BudgetActRow act) {
        return views.acts(List.of(act)).get(0);
    }
}
