package vn.anttcs.equipment.persistence.request;

/** What is said of a step for a while: who decides it and for which money it is needed. */
public record BodyFact(String title, boolean forCentral, boolean forLocal, String legalBasis) {}
