package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of entitlements in the order of members.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record EntitlementPage(List<Entitlement> items, String next, Instant knownOn) {}
