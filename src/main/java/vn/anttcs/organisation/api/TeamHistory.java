package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/**
 * Lịch sử của Tổ in the order of days, then of recording.
 */
public record TeamHistory(List<TeamEntry> items, Instant knownOn) {}
