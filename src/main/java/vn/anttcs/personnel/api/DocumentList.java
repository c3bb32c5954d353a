package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * The documents of a member, also those no longer held.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record DocumentList(List<MemberDocument> items, Instant knownOn) {}
