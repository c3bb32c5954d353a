package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of estimates, the latest first.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record EstimatePage(List<EstimateSummary> items, String next, Instant knownOn) {}
