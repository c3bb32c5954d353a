package vn.anttcs.access.persistence;

import java.time.Instant;

/**
 * One row of the audit trail as stored.
 *
 * @param accountId null when nobody was signed in
 * @param accountName sign-in name, also of a failed sign-in
 * @param outcome DONE or the code of the error table
 * @param commandText the command as JSON, with personal data and secrets masked; null for a sign-in
 */
public record AuditRow(
        long id,
        Instant happenedAt,
        Long accountId,
        String accountName,
        String address,
        String protocol,
        String requestId,
        String operation,
        String outcome,
        String decisionNumber,
        String commandText) {

    /** A record that the entry is about, and where it lay. */
    public record Place(String recordNo, Long unitId) {}
}
