package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.access.api.AccountPage;
import vn.anttcs.access.api.ListAccounts;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Pages of accounts within the territory of the caller. */
@ApplicationScoped
public class AccountPages {
    private AccountRows accounts;
    private AccountViews views;
    private Territories territories;
    private Records records;
    private Clockwork clockwork;

    protected AccountPages() {}

    @Inject
    public AccountPages(
            AccountRows accounts, AccountViews views, Territories territories, Records records, Clockwork clockwork) {
        this.accounts = accounts;
        this.views = views;
        this.territories = territories;
        this.records = records;
        this.clockwork = clockwork;
    }

    /** The unit with a code today, or a refusal that names the field. */
    long unit(String field, String code) {
        return records.unitByCode(code).orElseThrow(() -> Refusal.notFound(field, code));
    }

    AccountPage list(ListAccounts query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        List<AccountRow> found = accounts.list(
                homeUnits(query.unitCode()),
                query.kind(),
                query.enabled(),
                cursor.map(from -> from.key(0)).orElse(""),
                limit + 1);
        String next = Cursor.next(found, limit, time, row -> List.of(row.userName()));
        return new AccountPage(views.views(found.subList(0, Math.min(limit, found.size()))), next, time.knownOn());
    }

    /** Null for all of them. */
    private Collection<Long> homeUnits(String unitCode) {
        Scope scope = territories.scope(Right.AUDIT_READ);
        Set<Long> allowed = scope.nation() ? null : records.below(scope.unitIds());
        if (unitCode == null || unitCode.equals(Nation.CODE)) {
            return allowed;
        }
        Set<Long> wanted = new HashSet<>(records.below(List.of(unit("unitCode", unitCode))));
        if (allowed != null) {
            wanted.retainAll(allowed);
        }
        return wanted;
    }
}
