package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.persistence.year.BudgetClosingRows;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Năm đã quyết toán: a year that is closed for a unit is closed for everything below it. */
@ApplicationScoped
public class ClosedYears {
    private BudgetClosingRows rows;
    private BudgetUnits units;
    private Clockwork clockwork;

    protected ClosedYears() {}

    @Inject
    public ClosedYears(BudgetClosingRows rows, BudgetUnits units, Clockwork clockwork) {
        this.rows = rows;
        this.units = units;
        this.clockwork = clockwork;
    }

    BudgetClosingRows rows() {
        return rows;
    }

    /** Which unit has closed the year of a unit for a source: itself or one above. */
    Optional<Long> closedBy(long unit, int year, String source, Instant knownOn) {
        Map<Long, Boolean> closed = new HashMap<>();
        rows.of(units.upward(unit), year, knownOn).stream()
                .filter(one -> one.source().equals(source))
                .forEach(one -> closed.put(one.unitId(), one.closed()));
        return units.upward(unit).stream()
                .filter(one -> closed.getOrDefault(one, false))
                .findFirst();
    }

    /** The last thing that was done in the unit itself. */
    Optional<BudgetClosingRows.Closing> last(long unit, int year, String source, Instant knownOn) {
        return rows.of(List.of(unit), year, knownOn).stream()
                .filter(one -> one.source().equals(source))
                .reduce((one, later) -> later);
    }

    /** Refuses what would change a closed year. The caller holds the lock of the book. */
    void refuseClosed(long unit, int year, Collection<String> sources, String field) {
        Instant now = clockwork.readTime(null, null).knownOn();
        List<Problem> problems = sources.stream()
                .distinct()
                .sorted()
                .flatMap(source -> closedBy(unit, year, source, now).stream()
                        .map(by -> Problem.of("BUDGET_CLOSED", field, units.code(by), String.valueOf(year), source)))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }
}
