package vn.anttcs.organisation.rule;

import vn.anttcs.law.GroundCode;

/** Lý do về Tổ. The comment of each code lists the arguments of its text, in order; days are ISO 8601. */
public enum TeamGround implements GroundCode {
    /** First day at fault; members on that day; the number wanted. */
    AUTHORISED_BELOW_SERVING,
    /** First day at fault; heads on that day; the number wanted. */
    AUTHORISED_HEADS_BELOW_SERVING,
    /** First day at fault; deputies on that day; the number wanted. */
    AUTHORISED_DEPUTIES_BELOW_SERVING,
    /** How many places are taken on the day or later; the last day on which one is, or "-" when no end is known. */
    TEAM_HAS_MEMBERS
}
