package vn.anttcs.organisation.persistence;

/** A fact that holds or does not: an area feature of a residential unit, a residential unit in the coverage of a team. */
public record Presence() {}
