package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.budget.api.GetBudgetSettlement;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.platform.persistence.ReadTime;

/** What a settlement is about: the lines of one source, and what went into the next year. */
@ApplicationScoped
public class SettlementReading {
    private BudgetBooks books;
    private BudgetUnits units;
    private CarryOverDesk carrying;

    protected SettlementReading() {}

    @Inject
    public SettlementReading(BudgetBooks books, BudgetUnits units, CarryOverDesk carrying) {
        this.books = books;
        this.units = units;
        this.carrying = carrying;
    }

    long unit(String unitCode) {
        return units.unit(unitCode);
    }

    /** The lines of the source with everything that is known, on whatever day. */
    Map<BudgetLine, LinePosition> lines(long unit, GetBudgetSettlement query, ReadTime time) {
        Map<BudgetLine, LinePosition> lines =
                new TreeMap<>(books.open(unit, query.budgetYear(), time).whole(units.place(unit)));
        lines.keySet().removeIf(line -> !line.source().equals(query.fundingSource()));
        return lines;
    }

    Map<BudgetLine, Long> carried(long unit, GetBudgetSettlement query, ReadTime time) {
        return carrying.carried(unit, query.budgetYear() + 1, query.fundingSource(), time.knownOn());
    }
}
