package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of payment runs, the newest first.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record PaymentRunPage(List<PaymentRunSummary> items, String next, Instant knownOn) {}
