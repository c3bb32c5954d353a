package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * The refusals and failures of a member, oldest first.
 *
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record DutyRefusals(List<DutyRefusal> items, Instant knownOn) {}
