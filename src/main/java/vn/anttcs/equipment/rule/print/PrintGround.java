package vn.anttcs.equipment.rule.print;

import vn.anttcs.law.GroundCode;

/** Lý do về biên bản, chữ ký và nhãn. The comment of each code lists the arguments of its text, in order. */
public enum PrintGround implements GroundCode {
    /** No arguments. */
    EQUIPMENT_SIGN_SIDE,
    /** Longest content in bytes; largest width in pixels; largest height. */
    EQUIPMENT_SIGN_DRAWN,
    /** The day of signing; the day of the list. */
    EQUIPMENT_SIGN_DAY,
    /** No arguments. */
    EQUIPMENT_SIGN_NAME,
    /** Code of the team or number of the member. */
    EQUIPMENT_SIGN_NOT_ON_LIST,

    /** No arguments. */
    EQUIPMENT_LABELS_OF_ONE,
    /** No arguments. */
    EQUIPMENT_LABELS_NONE,
    /** How many there are; the largest number of them. */
    EQUIPMENT_LABELS_TOO_MANY
}
