package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.GetEntitlement;
import vn.anttcs.budget.api.GetEntitlementSheet;
import vn.anttcs.budget.api.ListEntitlements;
import vn.anttcs.budget.api.ResolvePolicy;
import vn.anttcs.budget.service.Entitlements;
import vn.anttcs.platform.rest.Input;

/** What members are owed. */
@Path("")
public class EntitlementResource {
    @Inject
    private Entitlements entitlements;

    @GET
    @Path("entitlements")
    public Response listEntitlements(@BeanParam Input input) {
        return input.read(ListEntitlements.class, entitlements::listEntitlements);
    }

    @GET
    @Path("members/{memberNo}/entitlements/{month}")
    public Response getEntitlement(@BeanParam Input input) {
        return input.read(GetEntitlement.class, entitlements::getEntitlement);
    }

    @GET
    @Path("members/{memberNo}/entitlements/{month}/sheets/{item}")
    public Response getEntitlementSheet(@BeanParam Input input) {
        return input.read(GetEntitlementSheet.class, entitlements::getEntitlementSheet);
    }

    @GET
    @Path("members/{memberNo}/policies")
    public Response resolvePolicy(@BeanParam Input input) {
        return input.read(ResolvePolicy.class, entitlements::resolvePolicy);
    }
}
