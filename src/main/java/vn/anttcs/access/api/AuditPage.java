package vn.anttcs.access.api;

import java.time.Instant;
import java.util.List;

/** One page of the audit trail. */
public record AuditPage(List<AuditEntry> items, String next, Instant knownOn) {}
