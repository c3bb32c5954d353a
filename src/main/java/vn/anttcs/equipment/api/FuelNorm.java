package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Định mức nhiên liệu of a kind of vehicle in a territory.
 *
 * @param unitCode code today of the territory, or VN
 * @param validFrom first day on which this holds
 * @param validTo first day on which it no longer holds, or null while no end is known
 * @param decision on which it rests
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record FuelNorm(
        String kindCode,
        String unitCode,
        FuelNormTerms terms,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        long version,
        Instant knownOn) {}
