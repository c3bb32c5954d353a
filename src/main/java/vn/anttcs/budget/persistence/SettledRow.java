package vn.anttcs.budget.persistence;

import java.time.YearMonth;

/**
 * What is approved of a member and month.
 *
 * @param setId what everything approved so far comes to
 * @param runId the run that approved it last
 */
public record SettledRow(long memberId, YearMonth month, long communeId, long setId, long runId) {}
