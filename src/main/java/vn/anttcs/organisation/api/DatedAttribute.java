package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * One value of one attribute with its days.
 *
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param decision the act on which it rests, or null when none is recorded
 */
public record DatedAttribute(
        UnitAttributeName name,
        String value,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        Decision decision) {}
