package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/** The attributes of a unit over time, in the order of names and days. */
public record AttributeHistory(List<DatedAttribute> items, Instant knownOn) {
    public AttributeHistory {
        items = List.copyOf(items);
    }
}
