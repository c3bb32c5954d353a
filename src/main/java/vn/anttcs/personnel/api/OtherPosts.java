package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/** The other posts of a member on a day; nothing recorded and none held both show no item. */
public record OtherPosts(List<OtherPostPeriod> items, Instant knownOn) {
    public OtherPosts {
        items = List.copyOf(items);
    }
}
