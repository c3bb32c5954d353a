package vn.anttcs.organisation.persistence;

/** The province, until 30 June 2025, whose resolutions may still apply in a residential unit. */
public record FormerTerritory(String formerTerritory) {}
