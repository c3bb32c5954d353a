package vn.anttcs.organisation.rule;

import vn.anttcs.organisation.api.UnitLevel;

/**
 * What holds of a unit for a while.
 *
 * @param parentId internal id of the unit above, null for provinces
 * @param legalBasis the act on which this state rests, or null when it is not recorded
 */
public record UnitState(String code, UnitLevel level, String kind, String name, Long parentId, String legalBasis) {}
