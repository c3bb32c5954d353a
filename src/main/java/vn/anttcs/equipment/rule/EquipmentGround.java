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
    /** The kind. */
    EQUIPMENT_NOT_LENT,
    /** The kind; what can be taken out; what was asked for; the day. */
    EQUIPMENT_NOT_ENOUGH,

    /** How many lines it has. */
    EQUIPMENT_STORE_NOT_EMPTY,
    /** The last day on which something came or went. */
    EQUIPMENT_STORE_USED,
    /** Number of the loan or repair. */
    EQUIPMENT_STORE_AWAY,
    /** Number of the store. */
    EQUIPMENT_STORE_CLOSED,

    /** The day from which the horizon counts. */
    EQUIPMENT_HORIZON,

    /** No arguments. */
    EQUIPMENT_REQUEST_EMPTY,
    /** The kind; who pays for it. */
    EQUIPMENT_REQUEST_SOURCE,
    /** No arguments. */
    EQUIPMENT_REQUEST_NO_ROUTE,
    /** The state; the state that is needed. */
    EQUIPMENT_REQUEST_STATE,
    /** The step whose turn it is. */
    EQUIPMENT_REQUEST_STEP,
    /** Who has submitted it. */
    EQUIPMENT_REQUEST_SECOND_PERSON,
    /** The body that decides. */
    EQUIPMENT_REQUEST_BODY,
    /** No arguments. */
    EQUIPMENT_REQUEST_REFUSAL,
    /** Number of the line; the largest quantity. */
    EQUIPMENT_REQUEST_QUANTITY,
    /** No arguments. */
    EQUIPMENT_REQUEST_NOTHING_LEFT,
    /** Number of the line; what is left of it; what was asked for. */
    EQUIPMENT_REQUEST_LEFT,
    /** Number of the line. */
    EQUIPMENT_REQUEST_LINE_TWICE,
    /** Number of the receipt. */
    EQUIPMENT_RECEIPT_RETURNED,

    /** The number of lines; the largest number of them. */
    EQUIPMENT_LIST_TOO_LONG,
    /** Number of the list. */
    EQUIPMENT_LIST_REVERSED
}
