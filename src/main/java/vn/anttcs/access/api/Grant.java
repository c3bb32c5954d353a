package vn.anttcs.access.api;

import java.time.Instant;

/**
 * Quyền được giao: a role for a unit and all below it.
 *
 * @param unitCode VN for the whole country
 */
public record Grant(String grantNo, Role role, String unitCode, Instant grantedAt) {}
