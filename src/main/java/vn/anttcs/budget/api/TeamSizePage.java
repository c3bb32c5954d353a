package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of team sizes in the order of teams.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record TeamSizePage(List<TeamSize> items, String next, Instant knownOn) {}
