package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/** A page of change sets. */
public record ChangeSetPage(List<ChangeSet> items, String next, Instant knownOn) {
    public ChangeSetPage {
        items = List.copyOf(items);
    }
}
