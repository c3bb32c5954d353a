package vn.anttcs.equipment.persistence;

/** What holds of a store for a while: its name and the province or commune whose it is. */
public record StoreFact(String title, long unitId) {}
