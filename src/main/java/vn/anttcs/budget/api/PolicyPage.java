package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of policies in the order of codes and revisions.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record PolicyPage(List<PolicySummary> items, String next, Instant knownOn) {}
