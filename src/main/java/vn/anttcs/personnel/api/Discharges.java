package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * All discharges of a member, oldest first: who joins again may leave again.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Discharges(List<Discharge> items, Instant knownOn) {}
