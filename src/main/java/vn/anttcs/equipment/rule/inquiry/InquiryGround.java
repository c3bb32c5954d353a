package vn.anttcs.equipment.rule.inquiry;

import vn.anttcs.law.GroundCode;

/** Lý do về xác minh mất, hư hỏng. The comment of each code lists the arguments of its text, in order. */
public enum InquiryGround implements GroundCode {
    /** Number of the movement. */
    EQUIPMENT_INQUIRY_ACT,
    /** Number of the movement; its day. */
    EQUIPMENT_INQUIRY_DAY,
    /** Number of the inquiry. */
    EQUIPMENT_INQUIRY_DECIDED,
    /** Who opened it. */
    EQUIPMENT_INQUIRY_SECOND_PERSON,
    /** Number of the movement. */
    EQUIPMENT_FOUND_ACT,
    /** The kind; how much of it is still lost by that movement; how much was said. */
    EQUIPMENT_FOUND_LEFT
}
