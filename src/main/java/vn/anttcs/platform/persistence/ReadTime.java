package vn.anttcs.platform.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of a read.
 *
 * @param validOn the day on which facts hold
 * @param knownOn the recorded time as of which they are known; answers give it back, and a read with it repeats exactly
 */
public record ReadTime(LocalDate validOn, Instant knownOn) {}
