package vn.anttcs.equipment.persistence.check;

/**
 * The identity of a check plan: a code among the plans of its kind.
 *
 * @param version grows with each change
 */
public record CheckPlanAnchor(long id, long kindId, String kindCode, String planCode, long version) {}
