package vn.anttcs.personnel.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.shared.Decision;

/**
 * Một mục trong quá trình: one fact with both its times.
 *
 * @param kind what it is about: {@code PERSON}, {@code SERVICE}, {@code SELECTION}, {@code HEALTH}, {@code DECLARATION},
 *     {@code INSURANCE}, {@code OTHER_POST}, {@code CONDUCT}, {@code CASUALTY}, {@code WITHDRAWAL}, {@code RATING},
 *     {@code DISCHARGE}, {@code EVIDENCE}, {@code DOCUMENT}, {@code FILE}
 * @param validTo first day on which it no longer holds; absent while it is open
 * @param supersededAt when something else became known instead; absent while it stands
 * @param decision the decision it rests on; absent where none was needed
 * @param values the fact by the names of the contracts
 */
public record HistoryEntry(
        String kind,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        Instant supersededAt,
        Decision decision,
        List<NamedValue> values) {}
