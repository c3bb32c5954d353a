package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.GetEntitlement;
import vn.anttcs.budget.api.GetEntitlementSheet;
import vn.anttcs.budget.service.Entitlements;
import vn.anttcs.platform.rest.Input;

/** What one member is owed for a month. */
@Path("members/{memberNo}/entitlements/{month}")
public class MemberEntitlementResource {
    @Inject
    private Entitlements entitlements;

    @GET
    public Response getEntitlement(@BeanParam Input input) {
        return input.read(GetEntitlement.class, entitlements::getEntitlement);
    }

    @GET
    @Path("sheets/{itemCode}")
    public Response getEntitlementSheet(@BeanParam Input input) {
        return input.read(GetEntitlementSheet.class, entitlements::getEntitlementSheet);
    }
}
