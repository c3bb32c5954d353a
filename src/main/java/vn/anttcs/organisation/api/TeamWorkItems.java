package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of open work.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record TeamWorkItems(List<TeamWorkItem> items, String next, Instant knownOn) {}
