package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of residential units, in the order of their codes.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record ResidentialUnits(List<ResidentialUnit> items, String next, Instant knownOn) {}
