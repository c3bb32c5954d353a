package vn.anttcs.platform.persistence;

import java.time.Duration;

/**
 * A table of jobs whose rows say who works on them, in the columns {@code state}, {@code created_at}, {@code started_at},
 * {@code lease_owner} and {@code lease_until}; the last two are empty while a job waits and when it has ended.
 *
 * @param name of the table
 * @param waiting the state in which a job may be taken
 * @param working the state while a node works on it
 * @param patience how long a node may be silent before another takes over
 */
public record LeasedTable(String name, String waiting, String working, Duration patience) {}
