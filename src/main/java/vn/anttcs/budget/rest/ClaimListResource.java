package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.FindClaims;
import vn.anttcs.budget.service.ClaimRegister;
import vn.anttcs.platform.rest.Input;

/** Claims of many members. */
@Path("claims")
public class ClaimListResource {
    @Inject
    private ClaimRegister register;

    @GET
    public Response findClaims(@BeanParam Input input) {
        return input.read(FindClaims.class, register::findClaims);
    }
}
