package vn.anttcs.access.api;

/** A right that the caller has, and where. */
public record HeldRight(Right right, String unitCode) {}
