package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/** Quá trình của một thành viên: everything ever recorded, in the order in which it became known. */
public record MemberHistory(List<HistoryEntry> items, Instant knownOn) {}
