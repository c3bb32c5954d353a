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
    EQUIPMENT_NORM_NOT_IN_FORCE,

    /** No arguments. */
    EQUIPMENT_ONE_HOLDER,
    /** No arguments. */
    EQUIPMENT_HOLDERS,
    /** The day. */
    EQUIPMENT_DAY_IN_FUTURE,
    /** Number of the store; the day. */
    EQUIPMENT_NO_STORE_ON_DAY,
    /** Code of the team; the day. */
    EQUIPMENT_NO_TEAM_ON_DAY,
    /** Number of the member; the day. */
    EQUIPMENT_MEMBER_NOT_SERVING,
    /** The kind; who is to receive it; the day. */
    EQUIPMENT_NO_CERTIFICATE,
    /** The kind; the sizes in which it comes, or "-". */
    EQUIPMENT_SIZE,
    /** The kind; how it is tracked. */
    EQUIPMENT_LOT,
    /** The kind; how it is tracked. */
    EQUIPMENT_SERIAL,
    /** The serial number. */
    EQUIPMENT_ONE_PIECE,
    /** The kind; the state. */
    EQUIPMENT_STATE,
    /** The kind. */
    EQUIPMENT_NOT_CONSUMABLE,
    /** The kind; what can be taken out; what was asked for; the day. */
    EQUIPMENT_NOT_ENOUGH,

    /** The day from which the horizon counts. */
    EQUIPMENT_HORIZON,

    /** The number of lines; the largest number of them. */
    EQUIPMENT_LIST_TOO_LONG,
    /** Number of the list. */
    EQUIPMENT_LIST_REVERSED
}
