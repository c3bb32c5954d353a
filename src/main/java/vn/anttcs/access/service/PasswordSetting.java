package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.SetPassword;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.TokenRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** Đổi mật khẩu: everybody the own one, administrators that of the accounts of their territory. */
@Stateless
public class PasswordSetting {
    @Inject
    private AccountRows accounts;

    @Inject
    private TokenRows tokens;

    @Inject
    private AccountAuthority authority;

    @Inject
    private AccountViews views;

    @Inject
    private PasswordCheck passwords;

    @Operation(
            value = "setPassword",
            right = Right.ACCOUNT_WRITE,
            territory = Territory.OPEN,
            accounts = "userName",
            write = true,
            secret = true)
    public Account setPassword(SetPassword command) {
        AccountRow account = authority.lockOwnOr(command.userName());
        if (account.id() == AccountCaller.current().accountId()) {
            requireOld(account, command.oldPassword());
        } else {
            authority.requireOver(account);
        }
        PasswordRule.require("newPassword", account.userName(), command.newPassword());
        if (command.newPassword().equals(command.oldPassword())) {
            throw Refusal.invalid("SAME_PASSWORD", "newPassword");
        }
        accounts.setPassword(account.id(), PasswordHash.of(command.newPassword()));
        tokens.deleteOfAccount(account.id());
        return views.view(account.id());
    }

    private void requireOld(AccountRow account, String oldPassword) {
        if (oldPassword == null) {
            throw Refusal.invalid("REQUIRED", "oldPassword");
        }
        String address = Call.current().address();
        if (!passwords.passes(Optional.of(account), account.userName(), oldPassword, address)) {
            throw Refusal.refused("WRONG_OLD_PASSWORD", "oldPassword");
        }
    }
}
