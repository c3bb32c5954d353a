package vn.anttcs.equipment.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A hand-over list as it is kept.
 *
 * @param listNo public number, for life
 * @param direction word of {@code HandoverDirection}
 * @param reason or null
 * @param decisionId or null
 * @param reversesId the list that it puts right, or null
 */
public record HandoverRow(
        long id,
        String listNo,
        String direction,
        long storeId,
        LocalDate businessDay,
        String officer,
        String reason,
        Long decisionId,
        Long reversesId,
        Instant recordedAt) {}
