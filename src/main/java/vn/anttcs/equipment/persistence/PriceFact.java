package vn.anttcs.equipment.persistence;

/** What one unit of a kind costs for a while, in đồng. */
public record PriceFact(long priceDong) {}
