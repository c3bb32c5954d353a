package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.GrantRole;
import vn.anttcs.access.api.RevokeGrant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.platform.error.Refusal;

/** Phân quyền: gives roles and takes them away. */
@Stateless
public class AccountGrants {
    @Inject
    private GrantBook book;

    @Inject
    private AccountAuthority authority;

    @Inject
    private AccountPages pages;

    @Inject
    private AccountViews views;

    @Operation(
            value = "grantRole",
            right = Right.ACCOUNT_WRITE,
            accounts = "userName",
            units = "unitCode",
            write = true)
    public Account grantRole(GrantRole command) {
        AccountRow account = authority.lock(command.userName(), command.version());
        long unit = pages.unit("unitCode", command.unitCode());
        authority.requireGrantable(command.role(), unit);
        if (!book.add(account, command.role(), unit)) {
            throw Refusal.conflict("GRANT_EXISTS", "role", command.role().name(), command.unitCode());
        }
        return views.view(account.id());
    }

    @Operation(value = "revokeGrant", right = Right.ACCOUNT_WRITE, accounts = "userName", write = true)
    public Account revokeGrant(RevokeGrant command) {
        AccountRow account = authority.lock(command.userName(), command.version());
        GrantRow grant = book.held(account, command.grantNo());
        authority.requireGrantable(grant.roleName(), grant.unitId());
        if (grant.roleName() == Role.ADMINISTRATOR && grant.unitId() == Nation.ID) {
            authority.requireAnotherAdministrator(account);
        }
        book.end(account, grant);
        return views.view(account.id());
    }
}
