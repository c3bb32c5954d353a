package vn.anttcs.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tổ bảo vệ an ninh, trật tự as it is on a day.
 *
 * @param communeCode the commune of its residential units on that day, or null while it is undecided
 * @param residentialUnits what it covers
 * @param authorisedStrength all places, heads and deputies included; null when no number is decided for the day
 * @param strength how many members serve in it on the day
 * @param validFrom first day of this state
 * @param validTo first day on which this state no longer holds, or null while it is open
 * @param version grows with each change of the team or of its members
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Team(
        String teamCode,
        String name,
        String communeCode,
        List<ResidentialUnitCode> residentialUnits,
        RecordStatus status,
        Integer authorisedStrength,
        Integer authorisedHeads,
        Integer authorisedDeputies,
        int strength,
        LocalDate validFrom,
        LocalDate validTo,
        long version,
        Instant knownOn) {}
