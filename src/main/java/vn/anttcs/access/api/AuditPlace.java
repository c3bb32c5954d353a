package vn.anttcs.access.api;

/** A record that an audit entry names, and the unit in which it lay. */
public record AuditPlace(String recordNo, String unitCode) {}
