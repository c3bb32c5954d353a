package vn.anttcs.equipment.rule.check;

import vn.anttcs.law.GroundCode;

/** Lý do về kiểm tra trang bị. The comment of each code lists the arguments of its text, in order. */
public enum CheckGround implements GroundCode {
    /** No arguments. */
    EQUIPMENT_CHECK_INTERVAL,
    /** No arguments. */
    EQUIPMENT_CHECK_USE,
    /** The kind. */
    EQUIPMENT_CHECK_USE_OF_PIECES,
    /** The point or checker that stands there twice. */
    EQUIPMENT_CHECK_TWICE,
    /** Code of the plan; the kind; the day. */
    EQUIPMENT_CHECK_PLAN_NOT_IN_FORCE,

    /** The checker; those who may check. */
    EQUIPMENT_CHECK_CHECKER,
    /** The result. */
    EQUIPMENT_CHECK_FINDINGS,
    /** The point; the points of the plan. */
    EQUIPMENT_CHECK_POINT,
    /** The result; how many were checked. */
    EQUIPMENT_CHECK_FAILED,
    /** The day of the check. */
    EQUIPMENT_CHECK_RECHECK,
    /** The kind; what the holder has; what was said to be checked; the day. */
    EQUIPMENT_CHECK_WHOLE,
    /** The kind; what the holder has in that state; what was said to be checked; the day. */
    EQUIPMENT_CHECK_NOT_HELD,

    /** Number of the check. */
    EQUIPMENT_CHECK_CORRECTED,
    /** Number of the check. */
    EQUIPMENT_CHECK_IS_CORRECTION,
    /** Number of the check. */
    EQUIPMENT_CHECK_MOVED_ON,
    /** The serial number. */
    EQUIPMENT_CHECK_SERIAL_OF_KIND
}
