package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of the journal, the latest act first.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record BudgetActPage(List<BudgetAct> items, String next, Instant knownOn) {}
