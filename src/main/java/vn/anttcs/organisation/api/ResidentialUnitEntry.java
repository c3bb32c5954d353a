package vn.anttcs.organisation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.Decision;

/**
 * Một dòng lịch sử: one thing that was recorded about a residential unit.
 *
 * @param fact what kind of thing
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param recordedAt when it became known
 * @param supersededAt when something else became known instead, or null while it stands
 * @param decision the decision it rests on, or null
 * @param relatedCode the other residential unit of a merger or division
 */
public record ResidentialUnitEntry(
        ResidentialUnitEntryKind fact,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        Instant supersededAt,
        Decision decision,
        RecordStatus status,
        String name,
        ResidentialUnitKind kind,
        String communeCode,
        ResidentialUnitClass unitClass,
        Integer households,
        Integer residents,
        BigDecimal areaKm2,
        String formerTerritory,
        AreaFeature feature,
        String relatedCode) {}
