package vn.anttcs.exchange.api;

import java.time.Instant;
import java.util.List;

/** A page of what was found in the rows of a file. */
public record ImportErrorPage(List<ImportError> items, String next, Instant knownOn) {
    public ImportErrorPage {
        items = List.copyOf(items);
    }
}
