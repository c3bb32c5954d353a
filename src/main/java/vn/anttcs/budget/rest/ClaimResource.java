package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.AppraiseClaim;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.DecideClaim;
import vn.anttcs.budget.api.ForwardClaim;
import vn.anttcs.budget.api.GetClaim;
import vn.anttcs.budget.api.GetClaimAmounts;
import vn.anttcs.budget.api.OpenClaim;
import vn.anttcs.budget.api.UpdateClaim;
import vn.anttcs.budget.api.WithdrawClaim;
import vn.anttcs.budget.service.ClaimDecisions;
import vn.anttcs.budget.service.ClaimRegister;
import vn.anttcs.budget.service.Claims;
import vn.anttcs.platform.rest.Input;

/** The claims of members. */
@Path("members/{memberNo}/claims")
public class ClaimResource {
    @Inject
    private Claims claims;

    @Inject
    private ClaimDecisions decisions;

    @Inject
    private ClaimRegister register;

    @POST
    public Response openClaim(@BeanParam Input input) {
        return input.create(
                OpenClaim.class, claims::openClaim, input.collection("members", "memberNo", "claims"), Claim::claimNo);
    }

    @GET
    @Path("{claimNo}")
    public Response getClaim(@BeanParam Input input) {
        return input.read(GetClaim.class, register::getClaim);
    }

    @PUT
    @Path("{claimNo}")
    public Response updateClaim(@BeanParam Input input) {
        return input.write(UpdateClaim.class, claims::updateClaim);
    }

    @POST
    @Path("{claimNo}/forwarding")
    public Response forwardClaim(@BeanParam Input input) {
        return input.write(ForwardClaim.class, claims::forwardClaim);
    }

    @POST
    @Path("{claimNo}/appraisal")
    public Response appraiseClaim(@BeanParam Input input) {
        return input.write(AppraiseClaim.class, decisions::appraiseClaim);
    }

    @POST
    @Path("{claimNo}/decision")
    public Response decideClaim(@BeanParam Input input) {
        return input.write(DecideClaim.class, decisions::decideClaim);
    }

    @POST
    @Path("{claimNo}/withdrawal")
    public Response withdrawClaim(@BeanParam Input input) {
        return input.write(WithdrawClaim.class, claims::withdrawClaim);
    }

    @GET
    @Path("{claimNo}/amounts")
    public Response getClaimAmounts(@BeanParam Input input) {
        return input.read(GetClaimAmounts.class, register::getClaimAmounts);
    }
}
