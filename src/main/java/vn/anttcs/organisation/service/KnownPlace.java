package vn.anttcs.organisation.service;

/**
 * A residential unit or team that is already there.
 *
 * @param id internal id
 * @param communeId its commune on the day asked for; null when it does not exist on that day or its commune is undecided
 */
public record KnownPlace(long id, Long communeId) {}
