package vn.anttcs.duty.rule;

import vn.anttcs.law.GroundCode;

/**
 * Lý do về nhiệm vụ: why an entry, a sheet, a plan or an order is refused. The comment of each code lists the arguments of
 * its text, in order; days are ISO 8601.
 */
public enum DutyGround implements GroundCode {
    /** The act; the state; the states in which it is possible, separated by commas. */
    DUTY_SHEET_STATE,
    /** The officer. */
    DUTY_SAME_OFFICER,
    /** The month. */
    DUTY_MONTH_IN_FUTURE,

    /** The day; the month. */
    DUTY_DAY_OUTSIDE_MONTH,
    /** The day; first day on which it may be entered. */
    DUTY_DAY_IN_FUTURE,
    /** The day. */
    DUTY_BEFORE_LAW,
    /** The day. */
    DUTY_NO_DAY_OFF,
    /** The day. */
    DUTY_NO_PUBLIC_HOLIDAY,

    /** Number of the member; the day. */
    DUTY_NOT_OF_THIS_TEAM,
    /** Number of the member; the day; first day of service, or "-". */
    DUTY_BEFORE_RECOGNITION,
    /** Number of the member; the day; the day of the suspension. */
    DUTY_WHILE_SUSPENDED,
    /** Number of the member; the day; the day of discharge. */
    DUTY_AFTER_DISCHARGE,
    /** Number of the member; the day; the day of death. */
    DUTY_AFTER_DEATH,

    /** The number given. */
    DUTY_NO_SUCH_BASIS,
    /** The number; the day. */
    DUTY_BASIS_NOT_COVERING,
    /** The number; the day. */
    DUTY_BASIS_WITHDRAWN,
    /** The number; the kind. */
    DUTY_KIND_NOT_IN_BASIS,
    /** The number; the number of the member. */
    DUTY_NOT_MOBILISED,

    /** The code given, or "-"; the day. */
    DUTY_NO_SUCH_PLACE,
    /** The day. */
    DUTY_OUTSIDE_OWN_AREA,
    /** Number of the order. */
    DUTY_NOT_PLACE_OF_ORDER,
    /** The day. */
    DUTY_NO_PAID_AREA,

    /** No arguments. */
    DUTY_HOURS_MISSING,
    /** Hours given. */
    DUTY_HOURS_OUT_OF_RANGE,
    /** The day; the sum of hours. */
    DUTY_HOURS_OF_DAY,
    /** Kind; day; number of the sheet that has it too, or "-" for this one. */
    DUTY_TWICE,
    /** The day; number of the sheet that has the other night, or "-". */
    DUTY_TWO_NIGHTS_ON_ONE_DAY,
    /** The day; number of the sheet that has the other night, or "-". */
    DUTY_TWO_PLACES_IN_ONE_NIGHT,
    /** Nights entered; nights of the month. */
    DUTY_MORE_NIGHTS_THAN_THE_MONTH_HAS,
    /** The day. */
    DUTY_DAY_OFF_AND_HOLIDAY,

    /** First day; last day. */
    DUTY_PERIOD_REVERSED,
    /** The kind of duty; what it is to rest on. */
    DUTY_KIND_NOT_FOR_PLAN,
    /** Number of the sheet with duty that rests on it; the day. */
    DUTY_BASIS_IN_USE,
    /** The number. */
    DUTY_ALREADY_WITHDRAWN,
    /** Number of the member; the day. */
    DUTY_MEMBER_NOT_SERVING,
    /** Number of the member; code of the place. */
    DUTY_NOT_OUTSIDE_OWN_AREA
}
