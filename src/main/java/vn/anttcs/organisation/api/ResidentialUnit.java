package vn.anttcs.organisation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Thôn, tổ dân phố as it is on a day.
 *
 * @param communeCode its commune on that day, or null while nobody has decided to which part of a divided commune it belongs
 * @param areaKm2 square kilometres
 * @param formerTerritory two digits of the province until 30 June 2025
 * @param attributes its own area features; those of its commune hold besides
 * @param validFrom first day of this state
 * @param validTo first day on which this state no longer holds, or null while it is open
 * @param predecessors what it was made of
 * @param successors what it went into
 * @param version grows with each change
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record ResidentialUnit(
        String code,
        String name,
        ResidentialUnitKind kind,
        String communeCode,
        ResidentialUnitClass unitClass,
        Integer households,
        Integer residents,
        BigDecimal areaKm2,
        String formerTerritory,
        List<NamedValue> attributes,
        RecordStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        List<ResidentialUnitLink> predecessors,
        List<ResidentialUnitLink> successors,
        long version,
        Instant knownOn) {}
