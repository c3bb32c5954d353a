package vn.anttcs.platform.persistence;

import java.time.Instant;

/**
 * What a write adds to each of its rows.
 *
 * @param stamp the recorded time of the transaction, from {@link Clockwork#stamp()}
 * @param decisionId the decision it rests on, or null
 */
public record Recording(Instant stamp, Long decisionId) {}
