package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.DisableAccount;
import vn.anttcs.access.api.EnableAccount;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.TokenRows;

/** Khóa và mở khóa tài khoản: closes accounts and opens them again; both act on the next call of the account. */
@Stateless
public class AccountClosing {
    @Inject
    private AccountRows accounts;

    @Inject
    private TokenRows tokens;

    @Inject
    private AccountAuthority authority;

    @Inject
    private AccountViews views;

    @Operation(value = "disableAccount", right = Right.ACCOUNT_WRITE, accounts = "userName", write = true)
    public Account disableAccount(DisableAccount command) {
        AccountRow account = authority.lock(command.userName(), command.version());
        authority.requireOver(account);
        authority.requireAnotherAdministrator(account);
        accounts.setEnabled(account.id(), false);
        tokens.deleteOfAccount(account.id());
        return views.view(account.id());
    }

    @Operation(value = "enableAccount", right = Right.ACCOUNT_WRITE, accounts = "userName", write = true)
    public Account enableAccount(EnableAccount command) {
        AccountRow account = authority.lock(command.userName(), command.version());
        authority.requireOver(account);
        accounts.setEnabled(account.id(), true);
        return views.view(account.id());
    }
}
