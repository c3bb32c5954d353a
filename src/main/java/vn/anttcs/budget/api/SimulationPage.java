package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of simulations, the newest first.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record SimulationPage(List<SimulationSummary> items, String next, Instant knownOn) {}
