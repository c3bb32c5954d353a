package vn.anttcs.equipment.persistence.vehicle;

/**
 * What is said of the fuel of a vehicle in a month.
 *
 * @param explanation or null
 */
public record LogFact(long litres, String explanation) {}
