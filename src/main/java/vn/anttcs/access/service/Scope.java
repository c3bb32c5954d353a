package vn.anttcs.access.service;

import java.util.List;

/**
 * Where a caller may use a right.
 *
 * @param nation whether everywhere
 * @param unitIds else the units of the grants; each holds for all below it
 */
public record Scope(boolean nation, List<Long> unitIds) {
    public Scope {
        unitIds = List.copyOf(unitIds);
    }
}
