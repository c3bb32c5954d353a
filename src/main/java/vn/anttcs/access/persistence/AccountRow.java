package vn.anttcs.access.persistence;

import java.time.Instant;
import vn.anttcs.access.api.AccountKind;

/**
 * One account as stored.
 *
 * @param userName sign-in name in lower case
 * @param homeUnitId the unit that the account belongs to; its administrators manage it
 * @param version grows with each change of the account or of its grants
 * @param passwordHash the slow hash of the password with its parameters
 */
public record AccountRow(
        long id,
        String userName,
        String fullName,
        AccountKind kind,
        long homeUnitId,
        boolean enabled,
        long version,
        String passwordHash,
        Instant createdAt) {}
