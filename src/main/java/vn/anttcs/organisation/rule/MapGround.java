package vn.anttcs.organisation.rule;

import vn.anttcs.law.GroundCode;

/** Why a change set cannot be applied. */
public enum MapGround implements GroundCode {
    /** A component that this kind of change needs is missing. */
    CHANGE_NEEDS,
    /** A component that this kind of change does not use. */
    NOT_FOR_CHANGE,
    /** No unit holds the code on the day before. */
    NO_UNIT_BEFORE,
    /** The unit already ends or changes the same way by another change of the set. */
    UNIT_USED_TWICE,
    /** A part is given and the rest goes nowhere. */
    PART_WITHOUT_REST,
    /** Something recorded for a later day contradicts the change. */
    LATER_FACT,
    /** The code is held by another unit on or after the day. */
    CODE_TAKEN,
    /** The code has not the digits of its level. */
    CODE_NOT_OF_LEVEL,
    /** The kind does not exist at this level on this day. */
    KIND_NOT_OF_LEVEL,
    /** No unit holds the parent's code on the day. */
    NO_PARENT,
    /** The parent is not of the level above. */
    PARENT_NOT_ABOVE,
    /** Units below an ended unit go nowhere. */
    CHILDREN_LEFT,
    /** The level has ended by law. */
    LEVEL_ENDED,
    /** The change changes nothing. */
    NOTHING_CHANGES
}
