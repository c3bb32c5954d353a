package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.anttcs.organisation.api.ChangeEffect;

/**
 * Port: records that stand on units and go on when units merge or split. Every implementation is called inside the
 * transaction of the change set, after the map itself has changed; a preview calls it too and rolls everything back.
 */
public interface UnitFollower {
    /**
     * Locks the records that stand on units which end, before the change set takes its stamp: whoever writes such a
     * record locks it first and takes the stamp last, and must not be waited for the other way round.
     */
    default void lock(Collection<Long> unitIds, LocalDate effectiveOn) {}

    /** Makes the records follow from the effective day on and tells what happened and what is left to decide. */
    List<ChangeEffect> follow(ChangeApplied change);
}
