package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.ResolvePolicy;
import vn.anttcs.budget.service.Entitlements;
import vn.anttcs.platform.rest.Input;

/** The policies that hold for a member. */
@Path("members/{memberNo}/policies")
public class MemberPolicyResource {
    @Inject
    private Entitlements entitlements;

    @GET
    public Response resolvePolicy(@BeanParam Input input) {
        return input.read(ResolvePolicy.class, entitlements::resolvePolicy);
    }
}
