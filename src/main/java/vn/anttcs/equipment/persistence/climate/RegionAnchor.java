package vn.anttcs.equipment.persistence.climate;

/**
 * The identity of a climate region.
 *
 * @param version grows with each change
 */
public record RegionAnchor(long id, String regionCode, long version) {}
