package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Xem trước đợt sắp xếp: what a change set would do; nothing of it is kept.
 *
 * @param effects the first {@value #MOST} effects; the counts are of all
 */
public record ChangeSetPreview(
        LocalDate effectiveOn,
        long ended,
        long created,
        long changed,
        long follows,
        long work,
        List<ChangeEffect> effects,
        Instant knownOn) {
    /** Effects that a preview lists at most. */
    public static final int MOST = 2000;

    public ChangeSetPreview {
        effects = List.copyOf(effects);
    }
}
