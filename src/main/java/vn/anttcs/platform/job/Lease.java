package vn.anttcs.platform.job;

import vn.anttcs.platform.persistence.LeasedTable;

/**
 * The hold of a node on a job. Whoever writes for the job shows it, and the row of the job decides.
 *
 * @param table where the job stands
 * @param jobId its internal id
 * @param node the node that works
 */
public record Lease(LeasedTable table, long jobId, String node) {}
