package vn.anttcs.organisation.persistence;

import java.time.Instant;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.shared.DateRange;

/**
 * A unit as it is on a day, with the code of its parent on that day.
 *
 * @param version version of the anchor as of {@code changedAt}, which may be later than the recorded time of the read
 */
public record UnitRow(
        long unitId,
        String code,
        UnitLevel level,
        String kind,
        String name,
        String parentCode,
        DateRange valid,
        String legalBasis,
        long version,
        Instant changedAt) {}
