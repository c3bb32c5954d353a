package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.AccountPage;
import vn.anttcs.access.api.CreateAccount;
import vn.anttcs.access.api.GetAccount;
import vn.anttcs.access.api.ListAccounts;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Ids;

/** Sổ tài khoản: opens accounts and shows them. */
@Stateless
public class AccountRegister {
    @Inject
    private AccountRows accounts;

    @Inject
    private AccountViews views;

    @Inject
    private AccountPages pages;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Operation(value = "createAccount", right = Right.ACCOUNT_WRITE, units = "unitCode", write = true, secret = true)
    public Account createAccount(CreateAccount command) {
        String name = Gate.userName(command.userName());
        PasswordRule.require("password", name, command.password());
        long unit = pages.unit("unitCode", command.unitCode());
        AccountRow account = new AccountRow(
                ids.next(),
                name,
                command.fullName(),
                command.kind(),
                unit,
                true,
                1,
                PasswordHash.of(command.password()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (accounts.findByName(name).isPresent() || !accounts.insert(account)) {
            throw Refusal.conflict("USER_NAME_TAKEN", "userName", name);
        }
        return views.view(account.id());
    }

    @Operation(value = "getAccount", right = Right.AUDIT_READ, accounts = "userName")
    public Account getAccount(GetAccount query) {
        AccountRow account = accounts.findByName(Gate.userName(query.userName()))
                .orElseThrow(() -> Refusal.notFound("userName", query.userName()));
        return views.views(List.of(account)).get(0);
    }

    @Operation(value = "listAccounts", right = Right.AUDIT_READ, territory = Territory.FILTERED)
    public AccountPage listAccounts(ListAccounts query) {
        return pages.list(query);
    }
}
