package vn.anttcs.equipment.persistence.vehicle;

/** The registration number of a vehicle for a while. */
public record PlateFact(String plate) {}
