package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * All suspensions of a member, oldest first.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Suspensions(List<Suspension> items, Instant knownOn) {}
