package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.BudgetActPage;
import vn.anttcs.budget.api.BudgetPosition;
import vn.anttcs.budget.api.GetBudgetPosition;
import vn.anttcs.budget.api.ListBudgetActs;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.persistence.year.BudgetActRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Theo dõi dự toán: where budgets stand at any moment and on any past day, and how they came there. */
@Stateless
public class BudgetReading {
    @Inject
    private BudgetActRows acts;

    @Inject
    private BudgetBooks books;

    @Inject
    private BudgetUnits units;

    @Inject
    private BudgetViews views;

    @Inject
    private Clockwork clockwork;

    /** What a unit and everything below it was allocated, has spent and still has on a day. */
    @Operation(value = "getBudgetPosition", right = Right.BUDGET_READ, units = "unitCode")
    public BudgetPosition getBudgetPosition(GetBudgetPosition query) {
        long unit = units.unit(query.unitCode());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        boolean now = query.validOn() == null && query.knownOn() == null;
        BudgetBook book = now
                ? books.openWithWaiting(unit, query.budgetYear(), time)
                : books.open(unit, query.budgetYear(), time);
        return views.position(query, book.position(units.place(unit)), time);
    }

    /** The journal of a unit and everything below it, the latest act first. */
    @Operation(value = "listBudgetActs", right = Right.BUDGET_READ, units = "unitCode")
    public BudgetActPage listBudgetActs(ListBudgetActs query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<BudgetActRow> found = acts.page(
                new BudgetActRows.Wanted(
                        units.below(units.unit(query.unitCode())),
                        query.budgetYear(),
                        query.kind(),
                        query.fundingSource(),
                        cursor.map(BudgetReading::before).orElse(null),
                        limit + 1),
                time.knownOn());
        return new BudgetActPage(
                views.acts(found.stream().limit(limit).toList()),
                Cursor.next(found, limit, time, act -> List.of(act.recordedAt(), act.id())),
                time.knownOn());
    }

    private static BudgetActRows.Before before(Cursor cursor) {
        try {
            return new BudgetActRows.Before(Instant.parse(cursor.key(0)), cursor.number(1));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("WRONG_FORM", "cursor");
        }
    }
}
