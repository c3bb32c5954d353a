package vn.anttcs.budget.api;

/**
 * A draft as it was simulated.
 *
 * @param checksum SHA-256 of its package
 */
public record SimulationDraft(String policyCode, long revision, String checksum) {}
