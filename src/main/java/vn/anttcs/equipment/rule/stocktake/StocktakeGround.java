package vn.anttcs.equipment.rule.stocktake;

import vn.anttcs.law.GroundCode;

/** Lý do về kiểm kê. The comment of each code lists the arguments of its text, in order. */
public enum StocktakeGround implements GroundCode {
    /** Number of the stock-taking that is still open. */
    EQUIPMENT_COUNT_OPEN,
    /** The day of the last one that was approved. */
    EQUIPMENT_COUNT_EARLIER,
    /** Number of the stock-taking. */
    EQUIPMENT_COUNT_ENDED,
    /** Who counted. */
    EQUIPMENT_COUNT_SECOND_PERSON,
    /** How many lines were not counted; the kind of the first. */
    EQUIPMENT_COUNT_MISSING,
    /** The day of the count. */
    EQUIPMENT_COUNT_MOVED,
    /** The kind; what the books say; what was counted. */
    EQUIPMENT_COUNT_REASON,
    /** The serial number. */
    EQUIPMENT_COUNT_ELSEWHERE,
    /** The serial number. */
    EQUIPMENT_COUNT_STATE,
    /** Number of the line. */
    EQUIPMENT_COUNT_LINE
}
