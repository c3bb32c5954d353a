package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.access.rule.RoleRights;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** What an administrator may do to accounts: only in the own territory, and never beyond the own rights. */
@ApplicationScoped
public class AccountAuthority {
    private AccountRows accounts;
    private GrantRows grants;
    private Territories territories;

    protected AccountAuthority() {}

    @Inject
    public AccountAuthority(AccountRows accounts, GrantRows grants, Territories territories) {
        this.accounts = accounts;
        this.grants = grants;
        this.territories = territories;
    }

    /** The account, locked, if the expected version is the one it has. */
    AccountRow lock(String userName, Long expectedVersion) {
        AccountRow account =
                accounts.lock(Gate.userName(userName)).orElseThrow(() -> Refusal.notFound("userName", userName));
        if (expectedVersion != null && expectedVersion != account.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return account;
    }

    /** The own account, locked, or one of the territory; any other reads as not found. */
    AccountRow lockOwnOr(String shown) {
        AccountRow account = lock(shown, null);
        boolean own = account.id() == AccountCaller.current().accountId();
        if (!own && !territories.may(Right.ACCOUNT_WRITE, account.homeUnitId())) {
            throw Refusal.notFound("userName", shown);
        }
        return account;
    }

    /** Refuses unless the caller has each right of the role on the unit. */
    void requireGrantable(Role role, long unitId) {
        for (Right right : RoleRights.of(role)) {
            if (!territories.may(right, unitId)) {
                throw beyond("GRANT_BEYOND_OWN", "role", role.name());
            }
        }
    }

    /** Refuses unless the caller could himself have given the account everything that it has. */
    void requireOver(AccountRow account) {
        for (GrantRow grant : grants.ofAccount(account.id())) {
            for (Right right : RoleRights.of(grant.roleName())) {
                if (!territories.may(right, grant.unitId())) {
                    throw beyond("ACCOUNT_BEYOND_OWN", "userName", account.userName());
                }
            }
        }
    }

    private static Refusal beyond(String code, String field, String argument) {
        return new Refusal(ErrorCode.FORBIDDEN, List.of(), List.of(Problem.of(code, field, argument)));
    }

    /** Refuses to close the account, or take its role, when nobody else could then administer the whole country. */
    void requireAnotherAdministrator(AccountRow account) {
        List<Long> administrators = accounts.lockNationalAdministrators(Dated.OPEN);
        if (administrators.contains(account.id()) && administrators.stream().allMatch(id -> id == account.id())) {
            throw Refusal.refused("LAST_ADMINISTRATOR", "userName", account.userName());
        }
    }
}
