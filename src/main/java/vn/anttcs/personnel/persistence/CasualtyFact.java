package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.rule.CasualtyCategory;
import vn.anttcs.personnel.rule.CasualtyKind;

/**
 * Thương vong: a death or an injury; the row is valid from the day on which it happened.
 *
 * @param lostCapacityPercent degree of lost capacity for work in percent, or null
 */
public record CasualtyFact(CasualtyKind kind, boolean onDuty, CasualtyCategory category, Integer lostCapacityPercent) {}
