package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * Which policy holds for each item; an item that no policy in force has does not appear.
 */
public record PolicyHoldings(List<PolicyHolding> items, Instant knownOn) {}
