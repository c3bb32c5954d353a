package vn.anttcs.personnel.service;

import java.time.Instant;
import java.util.List;
import vn.anttcs.platform.persistence.DatedTable;

/** A part of what is recorded of members that belongs into their history. Every bean of this type is asked. */
public interface MemberTimeline {
    /**
     * The dated tables of this part whose identity is the member, each with the kind under which its rows are shown.
     * The key of a keyed table is shown as the value {@code key}.
     */
    List<Part> parts();

    /** One table and its name in the history. */
    record Part(String kind, DatedTable<?> table) {}

    /** Entries that come from elsewhere than dated tables of the member. */
    default List<vn.anttcs.personnel.api.HistoryEntry> entries(long memberId, Instant knownOn) {
        return List.of();
    }
}
