package vn.anttcs.access.service;

import vn.anttcs.access.api.Role;

/**
 * A role that the caller has, and where.
 *
 * @param unitId the unit for which it holds with all below; {@link Nation#ID} for the whole country
 */
public record GrantedRole(Role role, long unitId) {}
