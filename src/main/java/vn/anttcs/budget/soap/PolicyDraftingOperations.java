package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PolicyDrafting;
import vn.anttcs.budget.soap.generated.DiscardPolicy;
import vn.anttcs.budget.soap.generated.DiscardPolicyResponse;
import vn.anttcs.budget.soap.generated.LoadPolicy;
import vn.anttcs.budget.soap.generated.LoadPolicyResponse;
import vn.anttcs.budget.soap.generated.ProposePolicy;
import vn.anttcs.budget.soap.generated.ProposePolicyResponse;
import vn.anttcs.budget.soap.generated.ReturnPolicy;
import vn.anttcs.budget.soap.generated.ReturnPolicyResponse;

/** The operations of {@link PolicyDrafting}, of {@code wsdl/budget/v1}. */
abstract class PolicyDraftingOperations extends PoliciesOperations {
    PolicyDraftingOperations(String namespace) {
        super(namespace);
    }

    public LoadPolicyResponse loadPolicy(LoadPolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.LoadPolicy.class,
                service(PolicyDrafting.class)::loadPolicy,
                LoadPolicyResponse.class);
    }

    public ProposePolicyResponse proposePolicy(ProposePolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.ProposePolicy.class,
                service(PolicyDrafting.class)::proposePolicy,
                ProposePolicyResponse.class);
    }

    public ReturnPolicyResponse returnPolicy(ReturnPolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.ReturnPolicy.class,
                service(PolicyDrafting.class)::returnPolicy,
                ReturnPolicyResponse.class);
    }

    public DiscardPolicyResponse discardPolicy(DiscardPolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.DiscardPolicy.class,
                service(PolicyDrafting.class)::discardPolicy,
                DiscardPolicyResponse.class);
    }
}
