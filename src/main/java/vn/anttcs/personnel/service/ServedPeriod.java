package vn.anttcs.personnel.service;

import vn.anttcs.shared.DateRange;

/**
 * Giai đoạn tham gia: where a person stood for a while, as outer features may know it.
 *
 * @param period the days on which it holds
 * @param standing the standing
 * @param teamId internal id of the team served in, applied for, or served in last
 */
public record ServedPeriod(DateRange period, Standing standing, long teamId) {
    /** Where a person stands towards the force. */
    public enum Standing {
        /** Has applied and is not recognised. */
        APPLYING,
        SERVING,
        SUSPENDED,
        /** Discharged. */
        LEFT,
        DEAD
    }
}
