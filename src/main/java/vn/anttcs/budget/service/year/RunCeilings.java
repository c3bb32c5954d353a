package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.api.BudgetExcess;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.year.BudgetBookRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.budget.service.RunBudget;

/** Trần dự toán của đợt chi trả: what a run would spend in each commune, held against what is allocated there and above. */
@ApplicationScoped
public class RunCeilings implements RunBudget {
    private BudgetBooks books;
    private BudgetBookRows rows;
    private RunSpending spending;
    private CeilingDesk desk;
    private BudgetUnits units;

    protected RunCeilings() {}

    @Inject
    public RunCeilings(
            BudgetBooks books, BudgetBookRows rows, RunSpending spending, CeilingDesk desk, BudgetUnits units) {
        this.books = books;
        this.rows = rows;
        this.spending = spending;
        this.desk = desk;
        this.units = units;
    }

    @Override
    public void spend(PaymentRunRow run) {
        if (isBudgeted(run)) {
            BudgetBook book = books.lock(run.head().unitId(), year(run));
            Map<Long, Map<BudgetLine, Long>> asked = asked(run);
            asked.forEach((commune, lines) -> desk.closed()
                    .refuseClosed(
                            commune,
                            year(run),
                            lines.keySet().stream().map(BudgetLine::source).toList(),
                            "runNo"));
            List<CeilingRule.Excess> excesses = desk.excesses(book, year(run), asked);
            desk.refuseStopped(excesses, "runNo");
            desk.rows().note(run.id(), excesses);
        }
    }

    @Override
    public void book(PaymentRunRow approved) {
        spending.book(approved);
    }

    @Override
    public void deliver(PaymentRunRow run) {
        spending.deliver(run);
    }

    @Override
    public List<BudgetExcess> excesses(PaymentRunRow run) {
        if (run.state() == PaymentRunState.APPROVED) {
            return desk.views(desk.rows().noted(List.of(run.id())).getOrDefault(run.id(), List.of()));
        }
        return run.state() == PaymentRunState.PREPARED && isBudgeted(run)
                ? desk.views(desk.excesses(books.now(run.head().unitId(), year(run)), year(run), asked(run)))
                : List.of();
    }

    private static int year(PaymentRunRow run) {
        return run.head().month().getYear();
    }

    /** Whether anything was allocated in the province for the year; without it there is nothing to exceed. */
    private boolean isBudgeted(PaymentRunRow run) {
        return rows.any(units.below(units.province(run.head().unitId())), year(run));
    }

    private Map<Long, Map<BudgetLine, Long>> asked(PaymentRunRow run) {
        Map<Long, Map<BudgetLine, Long>> asked = new HashMap<>();
        spending.of(run.id())
                .forEach((where, dong) -> asked.computeIfAbsent(where.communeId(), commune -> new HashMap<>())
                        .merge(where.line(), dong, Math::addExact));
        return asked;
    }
}
