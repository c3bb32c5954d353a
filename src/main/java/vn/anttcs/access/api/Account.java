package vn.anttcs.access.api;

import java.time.Instant;
import java.util.List;

/**
 * Tài khoản: who may sign in, and what is given to the account.
 *
 * @param unitCode the unit to which the account belongs
 * @param version grows with each change of the account or of its grants
 */
public record Account(
        String userName,
        String fullName,
        AccountKind kind,
        String unitCode,
        boolean enabled,
        List<Grant> grants,
        Instant createdAt,
        long version) {}
