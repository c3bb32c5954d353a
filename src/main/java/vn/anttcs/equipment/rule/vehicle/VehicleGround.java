package vn.anttcs.equipment.rule.vehicle;

import vn.anttcs.law.GroundCode;

/** Lý do về phương tiện. The comment of each code lists the arguments of its text, in order. */
public enum VehicleGround implements GroundCode {
    /** The kind. */
    EQUIPMENT_NO_VEHICLE,
    /** Number of the member; the day. */
    EQUIPMENT_DRIVER_NOT_SERVING,
    /** What was said; the reading beside it; the day of that one. */
    EQUIPMENT_METER_BACKWARDS,
    /** The serial number; the day. */
    EQUIPMENT_METER_NOT_HELD,
    /** Number of the reading. */
    EQUIPMENT_METER_CORRECTED,
    /** Number of the reading. */
    EQUIPMENT_METER_IS_CORRECTION,
    /** Number of the reading. */
    EQUIPMENT_METER_RESTS
}
