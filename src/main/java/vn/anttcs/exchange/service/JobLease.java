package vn.anttcs.exchange.service;

/**
 * The hold of a node on a job. Whoever writes for the job shows it, and the row of the job decides.
 *
 * @param jobId internal id
 * @param node the node that works
 */
public record JobLease(long jobId, long importNo, String node) {}
