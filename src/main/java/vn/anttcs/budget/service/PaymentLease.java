package vn.anttcs.budget.service;

/**
 * The hold of a node on a run that is being prepared. Whoever writes for the run shows it, and the row of the run decides.
 *
 * @param runId internal id
 * @param node the node that works
 */
record PaymentLease(long runId, String node) {}
