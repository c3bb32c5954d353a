package vn.anttcs.access.persistence;

import java.time.Instant;
import vn.anttcs.access.api.Role;

/**
 * One grant as stored.
 *
 * @param unitId the unit for which it holds with all below; 0 for the whole country
 * @param revokedAt when it ended; {@link vn.anttcs.platform.persistence.Dated#OPEN} while it holds
 */
public record GrantRow(
        long id,
        String grantNo,
        long accountId,
        Role roleName,
        long unitId,
        Instant grantedAt,
        long grantedBy,
        Instant revokedAt) {}
