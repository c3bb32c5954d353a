package vn.anttcs.access.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Tra cứu nhật ký: asks for entries of the audit trail, the newest first. Absent filters mean any.
 *
 * @param recordedFrom only entries from this instant on
 * @param recordedTo only entries before this instant
 * @param outcome DONE or a code of the error table
 * @param recordNo public number or code of a record that the entry names
 */
public record ListAudit(
        Instant recordedFrom,
        Instant recordedTo,
        @Size(max = 60) String userName,
        @Size(max = 60) String operation,
        @Size(max = 30) String outcome,
        @Size(max = 100) String recordNo,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
