package vn.anttcs.equipment.rule.climate;

import vn.anttcs.law.GroundCode;

/** Lý do về thay thế loại trang bị: why a norm may not replace a kind. The comment of each code lists the arguments of its text, in order. */
public enum ReplacementGround implements GroundCode {
    /** The kind. */
    EQUIPMENT_REPLACES_ITSELF,
    /** The kind; its unit of measure; the replaced kind; its unit of measure. */
    EQUIPMENT_REPLACES_UNIT,
    /** The replaced kind; the kind that replaces it already; the first day on which it does. */
    EQUIPMENT_REPLACES_TWICE,
    /** The kinds of the circle; the first day of it. */
    EQUIPMENT_REPLACES_CIRCLE
}
