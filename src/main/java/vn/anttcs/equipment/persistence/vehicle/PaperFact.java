package vn.anttcs.equipment.persistence.vehicle;

/** A paper of a vehicle while it is valid. */
public record PaperFact(String paperNo, String issuer) {}
