package vn.anttcs.access.api;

/**
 * A successor of an ended unit.
 *
 * @param whole whether the whole of the ended unit went there
 */
public record ProposedUnit(String unitCode, boolean whole) {}
