package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/** The successors or the predecessors of a unit. */
public record RelatedUnits(List<RelatedUnit> items, Instant knownOn) {
    public RelatedUnits {
        items = List.copyOf(items);
    }
}
