package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.Grant;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;

/** Accounts as the contracts show them. */
@ApplicationScoped
public class AccountViews {
    private AccountRows accounts;
    private GrantRows grants;
    private Records records;

    protected AccountViews() {}

    @Inject
    public AccountViews(AccountRows accounts, GrantRows grants, Records records) {
        this.accounts = accounts;
        this.grants = grants;
        this.records = records;
    }

    /** The account as it is now. */
    Account view(long accountId) {
        return views(List.of(accounts.find(accountId).orElseThrow())).get(0);
    }

    /** The accounts with their grants, in their order. */
    List<Account> views(List<AccountRow> rows) {
        Map<Long, List<GrantRow>> held = grants
                .ofAccounts(rows.stream().map(AccountRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(GrantRow::accountId));
        return rows.stream()
                .map(row -> new Account(
                        row.userName(),
                        row.fullName(),
                        row.kind(),
                        records.codeOf(row.homeUnitId()),
                        row.enabled(),
                        grants(held.getOrDefault(row.id(), List.of())),
                        row.createdAt(),
                        row.version()))
                .toList();
    }

    /** The code of a unit, VN for the whole country. */
    String codeOf(long unitId) {
        return records.codeOf(unitId);
    }

    List<Grant> grants(List<GrantRow> rows) {
        return rows.stream()
                .map(row -> new Grant(row.grantNo(), row.roleName(), records.codeOf(row.unitId()), row.grantedAt()))
                .toList();
    }
}
