package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Một dòng lịch sử: one thing that was recorded about a team.
 *
 * @param fact what kind of thing
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param recordedAt when it became known
 * @param supersededAt when something else became known instead, or null while it stands
 * @param decision the decision it rests on, or null
 * @param residentialUnit code of the residential unit that it covers
 */
public record TeamEntry(
        TeamEntryKind fact,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        Instant supersededAt,
        Decision decision,
        RecordStatus status,
        String name,
        String communeCode,
        String residentialUnit,
        Integer authorisedStrength,
        Integer authorisedHeads,
        Integer authorisedDeputies) {}
