package vn.anttcs.access.api;

import java.time.Instant;
import java.util.List;

/**
 * Một dòng nhật ký: one write, or one attempt that was refused.
 *
 * @param protocol REST, SOAP or INTERNAL
 * @param outcome DONE or a code of the error table; a record outside the territory is FORBIDDEN here, though the caller read NOT_FOUND
 * @param command the command as JSON, with personal data and secrets masked
 */
public record AuditEntry(
        Instant recordedAt,
        String userName,
        String address,
        String protocol,
        String requestId,
        String operation,
        String outcome,
        String decisionNumber,
        List<AuditPlace> places,
        String command) {}
