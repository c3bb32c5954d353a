package vn.anttcs.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.access.api.GetOwnAccount;
import vn.anttcs.access.service.SignedInAccount;
import vn.anttcs.platform.rest.Input;

/** The account that has signed in. */
@ApplicationScoped
@Path("me")
public class MeResource {
    @Inject
    private SignedInAccount account;

    @GET
    public Response getOwnAccount(@BeanParam Input input) {
        return input.read(GetOwnAccount.class, account::getOwnAccount);
    }
}
