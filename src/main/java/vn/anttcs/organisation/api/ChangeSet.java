package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Đợt sắp xếp đơn vị hành chính: an applied change set and what it did, in counts.
 *
 * @param changeSetNo public number, such as {@code SX-0001}
 * @param effectiveOn the first day of the new map
 * @param recordedAt when it was recorded; reads as known before still show the old map
 * @param ended units ended
 * @param created units begun
 * @param changed units that went on with another code, kind, name or parent
 * @param follows records that went on in a successor
 * @param work things left to decide
 */
public record ChangeSet(
        String changeSetNo,
        LocalDate effectiveOn,
        Instant recordedAt,
        Decision decision,
        String note,
        long ended,
        long created,
        long changed,
        long follows,
        long work,
        Instant knownOn) {}
