package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/** A page of units. */
public record UnitPage(List<Unit> items, String next, Instant knownOn) {
    public UnitPage {
        items = List.copyOf(items);
    }
}
