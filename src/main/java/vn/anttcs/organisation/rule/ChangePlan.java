package vn.anttcs.organisation.rule;

import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.shared.DateRange;

/**
 * Phương án sắp xếp: everything that a change set does to the map, or every reason why it cannot be done.
 *
 * @param ended units that end on the effective day
 * @param created units that begin on it
 * @param changed units that go on in another state
 * @param links who received what; a unit that goes on as itself is linked to itself when the change set says what it is made of
 * @param grounds reasons against it; when there are any, nothing of the rest may be applied
 */
public record ChangePlan(
        List<Ended> ended, List<Created> created, List<Changed> changed, List<Link> links, List<Ground> grounds) {
    public ChangePlan {
        ended = List.copyOf(ended);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        links = List.copyOf(links);
        grounds = List.copyOf(grounds);
    }

    /** A plan that cannot be applied. */
    static ChangePlan refused(List<Ground> grounds) {
        return new ChangePlan(List.of(), List.of(), List.of(), List.of(), grounds);
    }

    /** A unit that ends: the row that is cut off on the effective day. */
    public record Ended(int changeIndex, MapFact row) {}

    /** A unit that begins. */
    public record Created(int changeIndex, long unitId, UnitState state) {}

    /** A unit that goes on: one of its rows and what holds instead of it on a period within the row's. */
    public record Changed(int changeIndex, MapFact row, DateRange period, UnitState state) {}

    /** One line of lineage. */
    public record Link(
            int changeIndex, long oldUnitId, String oldCode, long newUnitId, String newCode, Extent extent) {}
}
