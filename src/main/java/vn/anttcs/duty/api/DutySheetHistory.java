package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/** Quá trình của bảng chấm công trực, oldest first. */
public record DutySheetHistory(List<DutySheetChange> items, Instant knownOn) {}
