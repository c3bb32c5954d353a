package vn.anttcs.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.CreateAccount;
import vn.anttcs.access.api.DisableAccount;
import vn.anttcs.access.api.EnableAccount;
import vn.anttcs.access.api.GetAccount;
import vn.anttcs.access.api.GrantRole;
import vn.anttcs.access.api.ListAccounts;
import vn.anttcs.access.api.RevokeGrant;
import vn.anttcs.access.api.SetPassword;
import vn.anttcs.access.service.AccountClosing;
import vn.anttcs.access.service.AccountGrants;
import vn.anttcs.access.service.AccountRegister;
import vn.anttcs.access.service.PasswordSetting;
import vn.anttcs.platform.rest.Input;

/** Accounts and their grants. */
@ApplicationScoped
@Path("accounts")
public class AccountResource {
    @Inject
    private AccountRegister register;

    @Inject
    private AccountClosing closing;

    @Inject
    private PasswordSetting passwords;

    @Inject
    private AccountGrants grants;

    @GET
    public Response listAccounts(@BeanParam Input input) {
        return input.read(ListAccounts.class, register::listAccounts);
    }

    @POST
    public Response createAccount(@BeanParam Input input) {
        return input.create(CreateAccount.class, register::createAccount, "accounts", Account::userName);
    }

    @GET
    @Path("{userName}")
    public Response getAccount(@BeanParam Input input) {
        return input.read(GetAccount.class, register::getAccount);
    }

    @POST
    @Path("{userName}/disablement")
    public Response disableAccount(@BeanParam Input input) {
        return input.write(DisableAccount.class, closing::disableAccount);
    }

    @POST
    @Path("{userName}/enablement")
    public Response enableAccount(@BeanParam Input input) {
        return input.write(EnableAccount.class, closing::enableAccount);
    }

    @POST
    @Path("{userName}/password")
    public Response setPassword(@BeanParam Input input) {
        return input.write(SetPassword.class, passwords::setPassword);
    }

    @POST
    @Path("{userName}/grants")
    public Response grantRole(@BeanParam Input input) {
        return input.write(GrantRole.class, grants::grantRole);
    }

    @POST
    @Path("{userName}/grants/{grantNo}/revocation")
    public Response revokeGrant(@BeanParam Input input) {
        return input.write(RevokeGrant.class, grants::revokeGrant);
    }
}
