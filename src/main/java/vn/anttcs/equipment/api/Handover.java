package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Biên bản bàn giao.
 *
 * @param listNo public number, for life
 * @param direction from the store or back to it
 * @param storeNo the store
 * @param businessDay the day on which it was signed
 * @param officer who signs for the store
 * @param reason or null
 * @param reversesNo number of the list that this one puts right, or null
 * @param decision on which it rests, or null
 * @param signatures in the order in which they came
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Handover(
        String listNo,
        HandoverDirection direction,
        String storeNo,
        LocalDate businessDay,
        String officer,
        String reason,
        String reversesNo,
        List<HandoverEntry> people,
        Decision decision,
        List<HandoverSignature> signatures,
        Instant recordedAt,
        Instant knownOn) {
    /** The same list with signatures. */
    public Handover with(List<HandoverSignature> those) {
        return new Handover(
                listNo,
                direction,
                storeNo,
                businessDay,
                officer,
                reason,
                reversesNo,
                people,
                decision,
                those,
                recordedAt,
                knownOn);
    }
}
