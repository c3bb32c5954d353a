package vn.anttcs.platform.start;

/** Fired as a CDI event at each start after the schema is up to date and before readiness: the time for data that must be there. */
public record DatabaseReady() {}
