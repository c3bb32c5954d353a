package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/**
 * Lịch sử của thôn, tổ dân phố in the order of days, then of recording.
 */
public record ResidentialUnitHistory(List<ResidentialUnitEntry> items, Instant knownOn) {}
