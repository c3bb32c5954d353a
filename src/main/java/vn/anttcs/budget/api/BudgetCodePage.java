package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of the catalogue of budget codes, by kind and code.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record BudgetCodePage(List<BudgetCode> items, String next, Instant knownOn) {}
