package vn.anttcs.exchange.api;

import java.time.Instant;
import java.util.List;

/** A page of imports, without the counts by commune. */
public record ImportPage(List<ImportJob> items, String next, Instant knownOn) {
    public ImportPage {
        items = List.copyOf(items);
    }
}
