package vn.anttcs.organisation.api;

/** One attribute of a unit in the contracts. */
public record NamedValue(String name, String value) {}
