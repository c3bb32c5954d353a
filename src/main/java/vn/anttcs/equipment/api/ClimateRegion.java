package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Vùng khí hậu.
 *
 * @param regionCode its code, for good
 * @param provinces of the 63 of before 1 July 2025 that lie in it
 * @param legalBasis what says so
 * @param note what else is to be known, or null
 * @param validFrom first day on which this holds
 * @param validTo first day on which it no longer holds, or null while no end is known
 * @param decision on which it rests, or null of what came with the software
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record ClimateRegion(
        String regionCode,
        String name,
        List<ClimateProvince> provinces,
        String legalBasis,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        long version,
        Instant knownOn) {}
