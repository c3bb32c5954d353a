package vn.anttcs.access.api;

import java.util.List;

/** Who has signed in, and what that account may do. */
public record OwnAccount(
        String userName,
        String fullName,
        AccountKind kind,
        String unitCode,
        List<Grant> grants,
        List<HeldRight> rights,
        List<TokenSummary> tokens,
        long version) {}
