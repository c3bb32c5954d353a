package vn.anttcs.budget.persistence;

import java.time.YearMonth;

/**
 * A member's month in a run.
 *
 * @param communeId the commune in which the member serves at the end of the month, or was paid before
 * @param setId what the month comes to now
 * @param beforeId what was approved of it before, or null when nothing was
 * @param beforeRunId the run that approved it last, or null
 * @param dong what is paid for it, or with a minus taken back
 */
public record PaymentEntryRow(
        long memberId, YearMonth month, long communeId, long setId, Long beforeId, Long beforeRunId, long dong) {}
