package vn.anttcs.duty.rule;

import vn.anttcs.shared.DateRange;

/**
 * Một giai đoạn tham gia of a member.
 *
 * @param period the days
 * @param standing the standing on them
 * @param teamId the team, by a number that only tells teams apart
 */
public record Service(DateRange period, Standing standing, long teamId) {}
