package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * The files kept with a member, also those removed.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record MemberFiles(List<MemberFile> items, Instant knownOn) {}
