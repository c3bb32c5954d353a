package vn.anttcs.equipment.persistence.vehicle;

import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/** A meter: that of a piece in a unit. */
public record Meter(long itemId, MeterUnit unit) {}
