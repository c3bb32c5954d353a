package vn.anttcs.equipment.rule;

import vn.anttcs.law.GroundCode;

/** Lý do về trang bị: why something is refused. The comment of each code lists the arguments of its text, in order. */
public enum EquipmentGround implements GroundCode {
    /** The size that stands there twice. */
    EQUIPMENT_SIZE_TWICE,
    /** The category. */
    EQUIPMENT_NO_SERIAL,
    /** The kind; how its pieces are told apart. */
    EQUIPMENT_TRACKING_FIXED,
    /** The kind; the day. */
    EQUIPMENT_KIND_NOT_IN_FORCE,

    /** The scale. */
    EQUIPMENT_NORM_PART,
    /** Smallest number of members of the band. */
    EQUIPMENT_BANDS,
    /** No arguments. */
    EQUIPMENT_RANGE,
    /** The kind; code of the unit; the day. */
    EQUIPMENT_NORM_NOT_IN_FORCE
}
