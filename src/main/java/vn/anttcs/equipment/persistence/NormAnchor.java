package vn.anttcs.equipment.persistence;

/**
 * The identity of a norm: one for each kind and territory.
 *
 * @param unitId the territory; 0 is the nation
 * @param version grows with each change
 */
public record NormAnchor(long id, long kindId, String kindCode, long unitId, long version) {}
