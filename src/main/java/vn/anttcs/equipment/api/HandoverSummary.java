package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Một biên bản trong danh sách.
 *
 * @param listNo public number, for life
 * @param direction from the store or back to it
 * @param businessDay the day on which it was signed
 * @param officer who signs for the store
 * @param entries how many people and teams sign on the other side
 * @param reason or null
 * @param reversesNo number of the list that this one puts right, or null
 * @param reversedByNo number of the list that put this one right, or null
 * @param recordedAt when it was recorded
 */
public record HandoverSummary(
        String listNo,
        HandoverDirection direction,
        LocalDate businessDay,
        String officer,
        long entries,
        String reason,
        String reversesNo,
        String reversedByNo,
        Instant recordedAt) {}
