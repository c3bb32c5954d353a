package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.ListEntitlements;
import vn.anttcs.budget.service.Entitlements;
import vn.anttcs.platform.rest.Input;

/** What the members of a unit are owed. */
@Path("entitlements")
public class EntitlementResource {
    @Inject
    private Entitlements entitlements;

    @GET
    public Response listEntitlements(@BeanParam Input input) {
        return input.read(ListEntitlements.class, entitlements::listEntitlements);
    }
}
