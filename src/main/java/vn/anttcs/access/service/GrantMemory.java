package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.GrantRows;

/** The grants of accounts, kept for as long as the version of the account stays the same. */
@ApplicationScoped
public class GrantMemory {
    private static final int LIMIT = 20_000;

    private final Map<Long, Entry> entries = new Bounded<>(LIMIT);
    private GrantRows grants;

    protected GrantMemory() {}

    @Inject
    public GrantMemory(GrantRows grants) {
        this.grants = grants;
    }

    private record Entry(long version, List<GrantedRole> grants) {}

    /** The grants of an account as they were at its version, or newer ones. */
    List<GrantedRole> of(AccountRow account) {
        Entry entry = get(account.id());
        if (entry == null || entry.version() != account.version()) {
            entry = new Entry(
                    account.version(),
                    grants.ofAccount(account.id()).stream()
                            .map(grant -> new GrantedRole(grant.roleName(), grant.unitId()))
                            .toList());
            put(account.id(), entry);
        }
        return entry.grants();
    }

    private Entry get(long accountId) {
        synchronized (entries) {
            return entries.get(accountId);
        }
    }

    private void put(long accountId, Entry entry) {
        synchronized (entries) {
            entries.put(accountId, entry);
        }
    }
}
