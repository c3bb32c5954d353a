package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;

/** Writes grants of locked accounts. Each change raises the version of the account, so it acts on the next call. */
@ApplicationScoped
public class GrantBook {
    private GrantRows grants;
    private AccountRows accounts;
    private Ids ids;
    private Clock clock;

    protected GrantBook() {}

    @Inject
    public GrantBook(GrantRows grants, AccountRows accounts, Ids ids, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives a role; false when the account has it for this very unit already. */
    boolean add(AccountRow account, Role role, long unitId) {
        boolean known = grants.ofAccount(account.id()).stream()
                .anyMatch(grant -> grant.roleName() == role && grant.unitId() == unitId);
        if (known) {
            return false;
        }
        accounts.touch(account.id());
        return grants.insert(new GrantRow(
                ids.next(),
                "G" + ids.next("grant_no"),
                account.id(),
                role,
                unitId,
                now(),
                AccountCaller.current().accountId(),
                Dated.OPEN));
    }

    /** The grant with a number that the account has now. */
    GrantRow held(AccountRow account, String grantNo) {
        return grants.ofAccount(account.id()).stream()
                .filter(grant -> grant.grantNo().equals(grantNo))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("grantNo", grantNo));
    }

    /** Takes a role away. */
    void end(AccountRow account, GrantRow grant) {
        accounts.touch(account.id());
        grants.revoke(grant.id(), now(), AccountCaller.current().accountId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
