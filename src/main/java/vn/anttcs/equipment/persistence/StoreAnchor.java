package vn.anttcs.equipment.persistence;

/**
 * The identity of a store.
 *
 * @param storeNo public number, for life
 */
public record StoreAnchor(long id, String storeNo, long version) {}
