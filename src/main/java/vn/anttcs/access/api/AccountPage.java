package vn.anttcs.access.api;

import java.time.Instant;
import java.util.List;

/** One page of accounts. */
public record AccountPage(List<Account> items, String next, Instant knownOn) {}
