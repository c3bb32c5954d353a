package vn.anttcs.equipment.persistence;

/**
 * The identity of a kind of equipment.
 *
 * @param version grows with each change
 */
public record KindAnchor(long id, String kindCode, long version) {}
