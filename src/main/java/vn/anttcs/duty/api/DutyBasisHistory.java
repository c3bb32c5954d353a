package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/** Quá trình của kế hoạch hoặc lệnh, in the order of recording. */
public record DutyBasisHistory(List<DutyBasisChange> items, Instant knownOn) {}
