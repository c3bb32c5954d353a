package vn.anttcs.budget.service.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.Flow;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.budget.rule.year.Positions;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Sổ ngân sách: everything that has moved in a unit and below it in a year.
 *
 * @param movements as known at the recorded time
 * @param time the day and the recorded time
 */
record BudgetBook(List<Movement> movements, ReadTime time) {
    BudgetBook {
        movements = List.copyOf(movements);
    }

    /** Whether a unit has an allocation of a funding source: then its ceilings count. */
    boolean keeps(long unitId, String source) {
        return movements.stream()
                .anyMatch(movement -> movement.flow() == Flow.ALLOCATED
                        && movement.unitId() == unitId
                        && movement.line().source().equals(source));
    }

    /** Where the lines of a unit stand on the day. */
    Map<BudgetLine, LinePosition> position(Positions.Place place) {
        return Positions.of(movements, place, time.validOn(), time.knownOn());
    }

    /** Where they stand when everything counts that is known, on whatever day. */
    Map<BudgetLine, LinePosition> whole(Positions.Place place) {
        return Positions.of(movements, place, LocalDate.MAX, time.knownOn());
    }
}
