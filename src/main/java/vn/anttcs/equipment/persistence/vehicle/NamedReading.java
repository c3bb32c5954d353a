package vn.anttcs.equipment.persistence.vehicle;

/** A reading with the codes of what it was of. */
public record NamedReading(ReadingRow row, Meter meter, String kindCode, String serialNo) {}
