package vn.anttcs.organisation.api;

import java.time.Instant;
import java.util.List;

/** A page of the effects of a change set. */
public record ChangeEffectPage(List<ChangeEffect> items, String next, Instant knownOn) {
    public ChangeEffectPage {
        items = List.copyOf(items);
    }
}
