package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of totals in the order of groups, periods and drafts.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record SimulationTotalPage(List<SimulationTotal> items, String next, Instant knownOn) {}
