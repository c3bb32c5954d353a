package vn.anttcs.access.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: today's tree of units. The organisation feature implements it. */
public interface UnitTree {
    /** The unit itself and all above it today, from the unit upward; a unit that has ended counts with its last parents. */
    List<Long> upward(long unitId);

    /** The unit that holds the code today. */
    java.util.OptionalLong byCode(String code);

    /** The code that a unit holds today, or held last. */
    String codeOf(long unitId);

    /** What tells one state of the tree from all others; whoever keeps what follows from the tree asks for it on each use. */
    Object state();

    /** The units themselves and all below them today, with those that have ended below their last parents. */
    default Set<Long> below(Collection<Long> unitIds) {
        return Set.copyOf(unitIds);
    }
}
