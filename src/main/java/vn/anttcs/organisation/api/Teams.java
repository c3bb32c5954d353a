package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of teams, in the order of their codes.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record Teams(List<Team> items, String next, Instant knownOn) {}
