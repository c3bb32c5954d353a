package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.CheckPolicy;
import vn.anttcs.budget.api.ComparePolicies;
import vn.anttcs.budget.api.DiscardPolicy;
import vn.anttcs.budget.api.FindPolicies;
import vn.anttcs.budget.api.GetPolicy;
import vn.anttcs.budget.api.GetPolicyPackage;
import vn.anttcs.budget.api.GetPolicyWorkbook;
import vn.anttcs.budget.api.LoadPolicy;
import vn.anttcs.budget.api.PolicySummary;
import vn.anttcs.budget.api.ProposePolicy;
import vn.anttcs.budget.api.ReleasePolicy;
import vn.anttcs.budget.api.ReturnPolicy;
import vn.anttcs.budget.service.Policies;
import vn.anttcs.budget.service.PolicyDrafting;
import vn.anttcs.budget.service.PolicyExports;
import vn.anttcs.budget.service.PolicyReleases;
import vn.anttcs.platform.rest.Input;

/** Policies. */
@Path("policies")
public class PolicyResource {
    @Inject
    private Policies policies;

    @Inject
    private PolicyDrafting drafting;

    @Inject
    private PolicyReleases releases;

    @Inject
    private PolicyExports exports;

    @GET
    public Response findPolicies(@BeanParam Input input) {
        return input.read(FindPolicies.class, policies::findPolicies);
    }

    @POST
    public Response loadPolicy(@BeanParam Input input) {
        return input.create(LoadPolicy.class, drafting::loadPolicy, "policies", PolicySummary::policyCode);
    }

    @POST
    @Path("check")
    public Response checkPolicy(@BeanParam Input input) {
        return input.write(CheckPolicy.class, policies::checkPolicy);
    }

    @GET
    @Path("{policyCode}")
    public Response getPolicy(@BeanParam Input input) {
        return input.read(GetPolicy.class, policies::getPolicy);
    }

    @GET
    @Path("{policyCode}/package")
    public Response getPolicyPackage(@BeanParam Input input) {
        return input.read(GetPolicyPackage.class, policies::getPolicyPackage);
    }

    @GET
    @Path("{policyCode}/workbook")
    public Response getPolicyWorkbook(@BeanParam Input input) {
        return input.read(GetPolicyWorkbook.class, exports::getPolicyWorkbook);
    }

    @GET
    @Path("{policyCode}/differences")
    public Response comparePolicies(@BeanParam Input input) {
        return input.read(ComparePolicies.class, policies::comparePolicies);
    }

    @POST
    @Path("{policyCode}/proposal")
    public Response proposePolicy(@BeanParam Input input) {
        return input.write(ProposePolicy.class, drafting::proposePolicy);
    }

    @POST
    @Path("{policyCode}/return")
    public Response returnPolicy(@BeanParam Input input) {
        return input.write(ReturnPolicy.class, drafting::returnPolicy);
    }

    @POST
    @Path("{policyCode}/release")
    public Response releasePolicy(@BeanParam Input input) {
        return input.write(ReleasePolicy.class, releases::releasePolicy);
    }

    @POST
    @Path("{policyCode}/discard")
    public Response discardPolicy(@BeanParam Input input) {
        return input.write(DiscardPolicy.class, drafting::discardPolicy);
    }
}
