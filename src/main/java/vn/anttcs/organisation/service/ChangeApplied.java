package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.platform.persistence.Recording;

/**
 * What a change set did to the map, for those whose records stand on units.
 *
 * @param effectiveOn the first day of the new map
 * @param recording stamp and decision to write with
 * @param steps who received what; units that stay the same unit (renamed, moved) are not among them
 * @param dissolved ids of units that ended without a successor
 */
public record ChangeApplied(LocalDate effectiveOn, Recording recording, List<Step> steps, List<Long> dissolved) {
    public ChangeApplied {
        steps = List.copyOf(steps);
        dissolved = List.copyOf(dissolved);
    }

    /** One ended unit and one of its successors; several steps of an ended unit are all {@code PART}. */
    public record Step(long oldUnitId, String oldCode, long newUnitId, String newCode, Extent extent) {}
}
