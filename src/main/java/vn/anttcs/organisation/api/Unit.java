package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Đơn vị hành chính: an administrative unit as it is on a day.
 *
 * @param code 2, 3 or 5 digits; means this unit only together with a date
 * @param validTo first day on which this state no longer holds, or null while it is open
 * @param attributes border, island, wage region and the like, on the same day
 * @param version grows with each change of the unit
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Unit(
        String code,
        UnitLevel level,
        String kind,
        String name,
        String parentCode,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        List<NamedValue> attributes,
        long version,
        Instant knownOn) {}
