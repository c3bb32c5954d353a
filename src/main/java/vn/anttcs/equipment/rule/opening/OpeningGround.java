package vn.anttcs.equipment.rule.opening;

import vn.anttcs.law.GroundCode;

/** Lý do về số dư ban đầu. The comment of each code lists the arguments of its text, in order. */
public enum OpeningGround implements GroundCode {
    /** The kind. */
    EQUIPMENT_KIND_UNKNOWN,
    /** The kind; the serial number. */
    EQUIPMENT_SERIAL_TAKEN,
    /** The kind; the day. */
    EQUIPMENT_OPENED_ALREADY
}
