package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tra mã đơn vị: what a code meant on a day and what became of it.
 *
 * @param validOn the day on which the code was read: the day asked for, else today or the last day of its last holder
 * @param unit the unit as it was on that day
 * @param existsToday whether this unit still exists today
 * @param today the units that its territory belongs to today: itself, or its successors along the lineage; empty for one
 *     that ended without a successor
 */
public record Resolution(
        String code, LocalDate validOn, Unit unit, boolean existsToday, List<RelatedUnit> today, Instant knownOn) {
    public Resolution {
        today = List.copyOf(today);
    }
}
