package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of members of a run.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record PaymentMemberPage(List<PaymentMember> items, String next, Instant knownOn) {}
