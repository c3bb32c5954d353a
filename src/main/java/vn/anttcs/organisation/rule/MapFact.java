package vn.anttcs.organisation.rule;

import java.time.LocalDate;
import vn.anttcs.shared.DateRange;

/**
 * One recorded row of the map.
 *
 * @param rowId the row, so that it can be superseded
 * @param valid the days on which the state holds
 * @param decisionId the decision that the row rests on, or null
 */
public record MapFact(long rowId, long unitId, DateRange valid, Long decisionId, UnitState state) {
    /** Whether the state holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return valid.contains(day);
    }
}
