package vn.anttcs.organisation.persistence;

import java.time.LocalDate;
import vn.anttcs.organisation.api.Extent;

/** One line of lineage as recorded. */
public record LineageStep(long oldUnitId, long newUnitId, Extent extent, LocalDate effectiveOn, String changeSetNo) {}
