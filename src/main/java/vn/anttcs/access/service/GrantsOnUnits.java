package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;

/** Which grants stand on units, for whoever is about to end the units. */
@ApplicationScoped
public class GrantsOnUnits {
    private static final int CHUNK = 500;

    private GrantRows grants;
    private AccountRows accounts;

    /** A grant in words: whose, which role, where. */
    public record Held(String grantNo, String userName, String role, long unitId) {}

    protected GrantsOnUnits() {}

    @Inject
    public GrantsOnUnits(GrantRows grants, AccountRows accounts) {
        this.grants = grants;
        this.accounts = accounts;
    }

    /** The grants in force on any of the units, in the order of their numbers. */
    public List<Held> of(Collection<Long> unitIds) {
        List<Long> inUse =
                grants.unitsInUse().stream().filter(unitIds::contains).toList();
        List<Held> held = new ArrayList<>();
        long after = 0;
        List<GrantRow> page = inUse.isEmpty() ? List.of() : grants.onUnits(inUse, after, CHUNK);
        while (!page.isEmpty()) {
            page.forEach(grant -> held.add(held(grant)));
            after = page.get(page.size() - 1).id();
            page = grants.onUnits(inUse, after, CHUNK);
        }
        return held;
    }

    private Held held(GrantRow grant) {
        String owner = accounts.find(grant.accountId()).orElseThrow().userName();
        return new Held(grant.grantNo(), owner, grant.roleName().name(), grant.unitId());
    }
}
