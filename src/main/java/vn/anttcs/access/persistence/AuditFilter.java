package vn.anttcs.access.persistence;

import java.time.Instant;
import java.util.Collection;

/**
 * Which rows of the audit trail to read; null means any.
 *
 * @param units the units in which the records must have lain
 * @param beforeTime only rows that sort behind this time and {@code beforeId}
 */
public record AuditFilter(
        Collection<Long> units,
        Instant recordedFrom,
        Instant recordedTo,
        String account,
        String operation,
        String outcome,
        String recordNo,
        Instant beforeTime,
        Long beforeId) {}
