package vn.anttcs.exchange.persistence;

/**
 * One commune of a job as kept.
 *
 * @param read its rows
 * @param faulty how many of them have faults of their own
 * @param faultyRow the first of those, or null
 * @param verdict code of the reason why the whole commune is refused, or null
 * @param stored whether its rows are stored (in a dry run: would be)
 */
public record CommuneRow(String communeCode, long read, long faulty, Long faultyRow, String verdict, boolean stored) {}
