package vn.anttcs.equipment.rule.climate;

import vn.anttcs.law.GroundCode;

/** Lý do về vùng khí hậu: why something is refused. The comment of each code lists the arguments of its text, in order. */
public enum ClimateGround implements GroundCode {
    /** The code that is none of the 63. */
    EQUIPMENT_NO_FORMER_PROVINCE,
    /** The province that stands there twice. */
    EQUIPMENT_PROVINCE_TWICE,
    /** The region; the day. */
    EQUIPMENT_NO_CLIMATE_REGION
}
