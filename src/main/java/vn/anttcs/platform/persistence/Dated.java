package vn.anttcs.platform.persistence;

import java.time.Instant;
import vn.anttcs.shared.DateRange;

/**
 * One dated row.
 *
 * @param identity whose fact it is
 * @param key which of several facts, or null
 * @param valid the days on which it holds
 * @param recordedAt when it became known
 * @param supersededAt when something else became known instead; {@link #OPEN} while it stands
 * @param decisionId the decision it rests on, or null
 * @param values the fact itself
 */
public record Dated<T extends Record>(
        long rowId,
        long identity,
        String key,
        DateRange valid,
        Instant recordedAt,
        Instant supersededAt,
        Long decisionId,
        T values) {
    /** The end of recorded time: not null, because a unique index does not see null. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");
}
