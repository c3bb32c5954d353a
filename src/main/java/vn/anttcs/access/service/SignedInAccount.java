package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.anttcs.access.api.GetOwnAccount;
import vn.anttcs.access.api.HeldRight;
import vn.anttcs.access.api.OwnAccount;
import vn.anttcs.access.api.TokenSummary;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.access.persistence.TokenRows;
import vn.anttcs.access.rule.RoleRights;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** Tài khoản của tôi: tells the caller who he is in this house. */
@Stateless
public class SignedInAccount {
    @Inject
    private AccountRows accounts;

    @Inject
    private GrantRows grants;

    @Inject
    private TokenRows tokens;

    @Inject
    private AccountViews views;

    @Inject
    private Clock clock;

    @Operation(value = "getOwnAccount", territory = Territory.OPEN)
    public OwnAccount getOwnAccount(GetOwnAccount query) {
        AccountRow account = accounts.find(AccountCaller.current().accountId())
                .orElseThrow(() -> Refusal.of(ErrorCode.UNAUTHENTICATED));
        List<GrantRow> held = grants.ofAccount(account.id());
        boolean listTokens = Boolean.TRUE.equals(query.includeTokens());
        return new OwnAccount(
                account.userName(),
                account.fullName(),
                account.kind(),
                views.codeOf(account.homeUnitId()),
                views.grants(held),
                rights(held),
                listTokens ? tokens(account) : List.of(),
                account.version());
    }

    private List<HeldRight> rights(List<GrantRow> held) {
        return held.stream()
                .flatMap(grant -> RoleRights.of(grant.roleName()).stream()
                        .map(right -> new HeldRight(right, views.codeOf(grant.unitId()))))
                .distinct()
                .toList();
    }

    private List<TokenSummary> tokens(AccountRow account) {
        return tokens.ofAccount(account.id(), clock.instant()).stream()
                .map(AccessTokens::summary)
                .toList();
    }
}
