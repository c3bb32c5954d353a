package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of members in the order in which they were registered.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record SimulationChangePage(List<SimulationChange> items, String next, Instant knownOn) {}
