package vn.anttcs.access.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: which units have ended and which units of today follow them. The organisation feature implements it. */
public interface UnitSuccessors {
    /** Those of the units that have ended. */
    Set<Long> ended(Collection<Long> unitIds);

    /** The units of today that received an ended unit, directly or through others that ended too. */
    List<Successor> successorsOf(long unitId);

    /**
     * One successor.
     *
     * @param whole whether the whole of the ended unit went there
     */
    record Successor(long unitId, boolean whole) {}
}
