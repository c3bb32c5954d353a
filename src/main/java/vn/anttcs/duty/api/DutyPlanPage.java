package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang kế hoạch.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record DutyPlanPage(List<DutyPlan> items, String next, Instant knownOn) {}
