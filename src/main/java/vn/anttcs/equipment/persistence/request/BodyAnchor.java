package vn.anttcs.equipment.persistence.request;

import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * The identity of a deciding body: one for each step and territory.
 *
 * @param unitId the territory; 0 is the nation
 * @param version grows with each change
 */
public record BodyAnchor(long id, RequestStep step, long unitId, long version) {}
