package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * The yearly ratings of a member, oldest first.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Ratings(List<Rating> items, Instant knownOn) {}
