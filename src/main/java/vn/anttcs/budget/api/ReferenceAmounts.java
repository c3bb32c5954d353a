package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;

/** Values of reference amounts in the order of names, keys and days. */
public record ReferenceAmounts(List<ReferenceValue> items, Instant knownOn) {
    public ReferenceAmounts {
        items = List.copyOf(items);
    }
}
