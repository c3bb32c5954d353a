package vn.anttcs.organisation.persistence;

/** The value of one attribute of a unit as text: {@code true}, a wage region, a number. */
public record UnitAttributeValue(String content) {}
