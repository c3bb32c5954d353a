package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.equipment.service.request.EquipmentSpending;

/** Chi trang bị: books what comes by an order as spent by the unit that asked for it, and takes it back when it goes back. */
@ApplicationScoped
public class EquipmentBooking implements EquipmentSpending {
    private SpendingActs acts;

    protected EquipmentBooking() {}

    @Inject
    public EquipmentBooking(SpendingActs acts) {
        this.acts = acts;
    }

    @Override
    public void refuseUnknown(Line line, LocalDate day) {
        acts.journal().refuseWrong(BudgetActKind.SPEND, amounts(line, 1), day);
    }

    @Override
    public void lock(Line line) {
        acts.lock(line.unitId(), line.year(), amounts(line, 1));
    }

    @Override
    public String spend(Line line, Spent spent) {
        BudgetActRow.Basis basis =
                new BudgetActRow.Basis(null, spent.documentNo(), spent.documentDate(), null, null, spent.note());
        return acts.spend(place(line), spent.spentOn(), basis, amounts(line, spent.dong()))
                .head()
                .actNo();
    }

    @Override
    public String takeBack(Line line, String actNo, LocalDate day, String reason) {
        return acts.takeBack(place(line), actNo, day, reason).head().actNo();
    }

    private static SpendingActs.Place place(Line line) {
        return new SpendingActs.Place(line.unitId(), line.year(), "businessDay");
    }

    private static List<AllocationRule.Amount> amounts(Line line, long dong) {
        return List.of(new AllocationRule.Amount(
                new BudgetLine(line.fundingSource(), line.fundingLevel(), line.classification()), dong));
    }
}
