package vn.anttcs.equipment.persistence.vehicle;

/** Who drives a vehicle for a while. */
public record DriverFact(long memberId) {}
