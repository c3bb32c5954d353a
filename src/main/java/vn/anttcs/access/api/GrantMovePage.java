package vn.anttcs.access.api;

import java.time.Instant;
import java.util.List;

/** One page of grants to be moved. */
public record GrantMovePage(List<GrantMove> items, String next, Instant knownOn) {}
